import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

export const STRIPE_JS: LibraryModel = {
  package: '@stripe/stripe-js',
  alsoKnownAs: ['@stripe/react-stripe-js'],
  docs: 'https://docs.stripe.com/js',
  processor: { name: 'Stripe', hosts: ['api.stripe.com', '.stripe.com'] },
  members: {
    '{loadStripe,useStripe}': { drops: true, returns: 'StripeJs' },
    'StripeJs#{confirmPayment,confirmCardPayment,confirmSepaDebitPayment,createPaymentMethod,createToken,createSource,confirmSetup}':
      sendsTo('third-party'),
  },
};
