import type { LibraryModel, TransportModel } from './model.js';
import { DROPS } from './parts.js';

const TRANSPORT: TransportModel = {
  unencryptedWhen: [
    [{ at: 'init0.tls', is: [false] }],
    [{ at: 'init0.url', matches: /^libsql:.*[?&]tls=0/ }],
  ],
  encryptedWhen: [[{ at: 'init0.url', matches: /^libsql:/ }]],
  url: ['init0.url'],
};

export const LIBSQL_CLIENT: LibraryModel = {
  package: '@libsql/client',
  alsoKnownAs: ['@libsql/client/web', '@tursodatabase/serverless'],
  docs: 'https://docs.turso.tech/sdk/ts/reference',
  processor: { name: 'Turso', hosts: ['.turso.io'] },
  members: {
    createClient: { drops: true, returns: 'Client' },
    'Client#{execute,batch,executeMultiple}': {
      sink: { channel: 'database', data: ['args'], transport: TRANSPORT, recipient: 'host' },
      drops: true,
      unknown: true,
    },
    'Client#transaction': { drops: true, returns: 'this' },
    'Client#{sync,close,commit,rollback}': DROPS,
  },
};
