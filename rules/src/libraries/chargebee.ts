import type { LibraryModel } from './model.js';
import { exchanges } from './parts.js';

export const CHARGEBEE: LibraryModel = {
  package: 'chargebee',
  alsoKnownAs: ['chargebee-typescript'],
  docs: 'https://github.com/chargebee/chargebee-node#readme',
  processor: { name: 'Chargebee', hosts: ['.chargebee.com'] },
  types: { default: 'Chargebee', ChargeBee: 'Chargebee' },
  members: {
    'Chargebee#customer.{create,list}': exchanges(['arg0']),
    'Chargebee#customer.{update,updateBillingInfo,addContact}': exchanges(['arg1']),
    'Chargebee#hostedPage.{checkoutNewForItems,checkoutOneTimeForItems}': exchanges(['arg0']),
    'Chargebee#{customer.retrieve,subscription.list,configure}': { drops: true, unknown: true },
  },
};
