import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

export const PLANETSCALE: LibraryModel = {
  package: '@planetscale/database',
  docs: 'https://github.com/planetscale/database-js#readme',
  processor: { name: 'PlanetScale', hosts: ['.psdb.cloud', '.planetscale.com'] },
  members: {
    connect: { drops: true, returns: 'Client' },
    'Client#connection': { drops: true, returns: 'this' },
    'Client#execute': {
      sink: {
        channel: 'database',
        data: ['arg0', 'arg1'],
        recipient: 'processor',
        transport: { otherwise: 'encrypted' },
      },
      drops: true,
      unknown: true,
    },
    'Client#transaction': { drops: true, calls: [{ callee: 'arg0', with: ['this'], resultTo: 'result' }] },
    Client: DROPS,
  },
};
