import type { LibraryModel } from './model.js';
import { exchanges } from './parts.js';

export const MOLLIE: LibraryModel = {
  package: '@mollie/api-client',
  docs: 'https://docs.mollie.com/reference/overview',
  processor: { name: 'Mollie', hosts: ['api.mollie.com'] },
  members: {
    '{default,createMollieClient}': { drops: true, returns: 'MollieClient' },
    'MollieClient#*.create': exchanges(['arg0']),
    'MollieClient#*.update': exchanges(),
    'MollieClient#*.{get,page,iterate,cancel,delete}': { drops: true, unknown: true },
  },
};
