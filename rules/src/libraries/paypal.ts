import type { LibraryModel } from './model.js';
import { exchanges } from './parts.js';

export const PAYPAL: LibraryModel = {
  package: '@paypal/paypal-server-sdk',
  docs: 'https://github.com/paypal/PayPal-TypeScript-Server-SDK#readme',
  processor: { name: 'PayPal', hosts: ['api-m.paypal.com', 'api-m.sandbox.paypal.com', '.paypal.com'] },
  members: {
    'OrdersController#{createOrder,patchOrder,confirmOrder,captureOrder,authorizeOrder,ordersCreate}':
      exchanges(['arg0.body']),
    'VaultController#{createPaymentToken,createSetupToken}': exchanges(['arg0.body']),
    'SubscriptionsController#createSubscription': exchanges(['arg0.body']),
    '{OrdersController#getOrder,PaymentsController#getCapturedPayment}': { drops: true, unknown: true },
  },
};
