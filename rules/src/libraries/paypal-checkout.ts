import type { LibraryModel } from './model.js';
import { exchanges } from './parts.js';

/** The body of a request carries the data; executing it is what the client does. */
export const PAYPAL_CHECKOUT: LibraryModel = {
  package: '@paypal/checkout-server-sdk',
  docs: 'https://github.com/paypal/Checkout-NodeJS-SDK#readme',
  processor: { name: 'PayPal', hosts: ['api-m.paypal.com', 'api-m.sandbox.paypal.com', '.paypal.com'] },
  members: {
    'orders.{OrdersCreateRequest,OrdersPatchRequest}#requestBody': {
      ...exchanges(['arg0']),
      drops: false,
      returns: 'this',
    },
    'core.PayPalHttpClient#execute': { drops: true, unknown: true },
  },
};
