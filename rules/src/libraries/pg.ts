import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

export const PG: LibraryModel = {
  package: 'pg',
  docs: 'https://node-postgres.com/apis/client',
  types: { PoolClient: 'Client', Pool: 'Client' },
  members: {
    'Client#query': {
      unknown: true,
      sink: {
        channel: 'database',
        data: ['arg1', 'arg0.values'],
        transport: {
          unencryptedWhen: [[{ at: 'init0.ssl', is: [false] }]],
          encryptedWhen: [[{ at: 'init0.ssl', present: true }]],
          host: ['init0.host'],
          otherwise: 'unknown',
        },
      },
    },
    'Client#{connect,end,release,on}': DROPS,
  },
};
