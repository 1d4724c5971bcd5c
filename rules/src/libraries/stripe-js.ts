import type { LibraryModel } from './model.js';
import { DROPS, exchanges } from './parts.js';

export const STRIPE_JS: LibraryModel = {
  package: '@stripe/stripe-js',
  alsoKnownAs: ['@stripe/react-stripe-js'],
  docs: 'https://docs.stripe.com/js',
  processor: { name: 'Stripe', hosts: ['api.stripe.com', '.stripe.com'] },
  types: { Stripe: 'StripeJs' },
  members: {
    '{loadStripe,useStripe}': { drops: true, returns: 'StripeJs' },
    'StripeJs#{confirmPayment,confirmCardPayment,confirmSepaDebitPayment,confirmCardSetup,confirmSetup,createPaymentMethod,createToken,createSource}':
      exchanges(),
    'StripeJs#{elements,retrievePaymentIntent,redirectToCheckout,handleNextAction}': DROPS,
  },
};
