import type { LibraryModel } from './model.js';
import { exchanges } from './parts.js';

export const BRAINTREE: LibraryModel = {
  package: 'braintree',
  docs: 'https://developer.paypal.com/braintree/docs/start/hello-server/node/',
  processor: { name: 'Braintree (PayPal)', hosts: ['.braintreegateway.com', '.braintree-api.com'] },
  types: { default: 'BraintreeGateway' },
  members: {
    connect: { drops: true, returns: 'BraintreeGateway' },
    'BraintreeGateway#transaction.sale': exchanges(['arg0']),
    'BraintreeGateway#{customer,paymentMethod,address,subscription}.create': exchanges(['arg0']),
    'BraintreeGateway#{customer,paymentMethod,address}.update': exchanges(),
    'BraintreeGateway#{customer.find,transaction.find,clientToken.generate}': { drops: true, unknown: true },
  },
};
