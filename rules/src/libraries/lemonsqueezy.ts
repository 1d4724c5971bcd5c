import type { LibraryModel } from './model.js';
import { exchanges } from './parts.js';

export const LEMONSQUEEZY: LibraryModel = {
  package: '@lemonsqueezy/lemonsqueezy.js',
  docs: 'https://github.com/lmsqueezy/lemonsqueezy.js#readme',
  processor: { name: 'Lemon Squeezy', hosts: ['api.lemonsqueezy.com', '.lemonsqueezy.com'] },
  members: {
    createCheckout: exchanges(['arg2']),
    '{createCustomer,updateCustomer}': exchanges(['arg1']),
    '{listCustomers,listOrders}': exchanges(['arg0']),
    '{lemonSqueezySetup,getCustomer,getOrder,getSubscription}': { drops: true, unknown: true },
  },
};
