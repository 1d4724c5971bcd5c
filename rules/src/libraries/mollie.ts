import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

export const MOLLIE: LibraryModel = {
  package: '@mollie/api-client',
  docs: 'https://docs.mollie.com/reference/overview',
  processor: { name: 'Mollie', hosts: ['api.mollie.com'] },
  members: {
    '{default,createMollieClient}': { drops: true, returns: 'MollieClient' },
    'MollieClient#*.create': sendsTo('third-party', ['arg0']),
    'MollieClient#*.update': sendsTo('third-party'),
    'MollieClient#*.{get,page,iterate,cancel,delete}': { drops: true, unknown: true },
  },
};
