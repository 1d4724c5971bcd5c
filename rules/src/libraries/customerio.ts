import type { LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

export const CUSTOMERIO: LibraryModel = {
  package: 'customerio-node',
  docs: 'https://github.com/customerio/customerio-node#readme',
  processor: { name: 'Customer.io', hosts: ['.customer.io', '.customerioforms.com'] },
  members: {
    'TrackClient#{identify,track,trackAnonymous,trackPageView,addDevice,mergeCustomers,suppress,destroy}':
      sendsTo('analytics'),
    'APIClient#{sendEmail,sendPush,sendSMS,triggerBroadcast}': sendsTo('message'),
    '{SendEmailRequest,SendPushRequest,SendSMSRequest}': { passes: [{ from: 'arg0', to: 'result' }] },
    'APIClient#{getCustomersByEmail,getExports,listExports}': DROPS,
  },
};
