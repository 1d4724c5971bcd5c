import type { LibraryModel } from './model.js';
import { DROPS, exchanges, READS } from './parts.js';

export const STRIPE: LibraryModel = {
  package: 'stripe',
  docs: 'https://docs.stripe.com/api?lang=node',
  processor: { name: 'Stripe', hosts: ['api.stripe.com', '.stripe.com'] },
  types: { default: 'Stripe' },
  members: {
    default: { drops: true, returns: 'Stripe' },
    'Stripe#webhooks.{constructEvent,constructEventAsync}': READS,
    'Stripe#webhooks.generateTestHeaderString': DROPS,
    'Stripe#*.{create,update,confirm,capture,createSource,createTaxId,createPerson,updatePerson,search,list,createPreview}':
      exchanges(),
    'Stripe#*.*.{create,update,list}': exchanges(),
    'Stripe#*.{retrieve,cancel,sendInvoice,finalizeInvoice}': READS,
    'Stripe#*.*.retrieve': READS,
    'Stripe#*.del': DROPS,
  },
};
