import type { LibraryModel } from './model.js';
import { exchanges } from './parts.js';

export const GOCARDLESS: LibraryModel = {
  package: 'gocardless-nodejs',
  docs: 'https://developer.gocardless.com/api-reference/',
  processor: { name: 'GoCardless', hosts: ['api.gocardless.com', '.gocardless.com'] },
  members: {
    '{default,GoCardlessClient}': { drops: true, returns: 'GoCardlessClient' },
    'GoCardlessClient#{customers,customerBankAccounts,mandates,billingRequests,redirectFlows}.create':
      exchanges(['arg0']),
    'GoCardlessClient#customers.update': exchanges(['arg1']),
    'GoCardlessClient#{customers.find,mandates.find,payments.list}': { drops: true, unknown: true },
  },
};
