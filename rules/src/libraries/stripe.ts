import type { LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

const WRITING =
  '{create,update,confirm,capture,createSource,createTaxId,search,list,sendInvoice,createPreview}';

export const STRIPE: LibraryModel = {
  package: 'stripe',
  docs: 'https://docs.stripe.com/api?lang=node',
  processor: { name: 'Stripe', hosts: ['api.stripe.com', '.stripe.com'] },
  types: { default: 'Stripe' },
  members: {
    default: { drops: true, returns: 'Stripe' },
    'Stripe#webhooks.{constructEvent,constructEventAsync,generateTestHeaderString}': DROPS,
    [`Stripe#*.${WRITING}`]: sendsTo('third-party'),
    [`Stripe#*.*.${WRITING}`]: sendsTo('third-party'),
    'Stripe#*.{retrieve,del,cancel}': DROPS,
  },
};
