import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

export const LEMONSQUEEZY: LibraryModel = {
  package: '@lemonsqueezy/lemonsqueezy.js',
  docs: 'https://github.com/lmsqueezy/lemonsqueezy.js#readme',
  processor: { name: 'Lemon Squeezy', hosts: ['api.lemonsqueezy.com', '.lemonsqueezy.com'] },
  members: {
    createCheckout: sendsTo('third-party', ['arg2']),
    '{createCustomer,updateCustomer}': sendsTo('third-party', ['arg1']),
    '{listCustomers,listOrders}': sendsTo('third-party', ['arg0']),
    '{lemonSqueezySetup,getCustomer,getOrder,getSubscription}': { drops: true, unknown: true },
  },
};
