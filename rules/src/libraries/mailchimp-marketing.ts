import type { LibraryModel } from './model.js';
import { DROPS, exchanges } from './parts.js';

export const MAILCHIMP_MARKETING: LibraryModel = {
  package: '@mailchimp/mailchimp_marketing',
  docs: 'https://mailchimp.com/developer/marketing/api/',
  processor: { name: 'Mailchimp', hosts: ['.mailchimp.com', '.list-manage.com', 'mandrillapp.com'] },
  members: {
    setConfig: DROPS,
    'lists.{addListMember,setListMember,updateListMember,batchListMembers,createListMemberNote}': exchanges([
      'args1',
    ]),
    '{customerJourneys.trigger,ecommerce.addStoreCustomer,ecommerce.setStoreCustomer}': exchanges(['args1']),
    '{ping.get,lists.getAllLists,lists.getListMembersInfo,campaigns.list}': { drops: true, unknown: true },
  },
};
