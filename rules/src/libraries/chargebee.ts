import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

export const CHARGEBEE: LibraryModel = {
  package: 'chargebee',
  alsoKnownAs: ['chargebee-typescript'],
  docs: 'https://github.com/chargebee/chargebee-node#readme',
  processor: { name: 'Chargebee', hosts: ['.chargebee.com'] },
  types: { default: 'Chargebee', ChargeBee: 'Chargebee' },
  members: {
    'Chargebee#customer.{create,list}': sendsTo('third-party', ['arg0']),
    'Chargebee#customer.{update,updateBillingInfo,addContact}': sendsTo('third-party', ['arg1']),
    'Chargebee#hostedPage.{checkoutNewForItems,checkoutOneTimeForItems}': sendsTo('third-party', ['arg0']),
    'Chargebee#{customer.retrieve,subscription.list,configure}': { drops: true, unknown: true },
  },
};
