import type { LibraryModel, TransportModel } from './model.js';
import { DROPS, READS, stores } from './parts.js';

const TRANSPORT: TransportModel = {
  encryptedWhen: [
    [{ at: 'init0.connectString', matches: /^tcps:|PROTOCOL\s*=\s*TCPS/i }],
    [{ at: 'init0.connectionString', matches: /^tcps:|PROTOCOL\s*=\s*TCPS/i }],
  ],
  unencryptedWhen: [
    [{ at: 'init0.connectString', matches: /^tcp:|PROTOCOL\s*=\s*TCP\b/i }],
    [{ at: 'init0.sslServerDNMatch', is: [false] }],
  ],
};

export const ORACLEDB: LibraryModel = {
  package: 'oracledb',
  docs: 'https://node-oracledb.readthedocs.io/en/latest/api_manual/connection.html',
  types: { Pool: 'Connection' },
  members: {
    '{getConnection,createPool}': { drops: true, returns: 'Connection' },
    'Connection#getConnection': { drops: true, returns: 'this' },
    'Connection#execute': {
      sink: { channel: 'database', data: ['arg0', 'arg1'], transport: TRANSPORT },
      ...READS,
    },
    'Connection#executeMany': stores(['arg1'], { transport: TRANSPORT }),
    'Connection#queryStream': READS,
    'Connection#{commit,rollback,close,ping}': DROPS,
    initOracleClient: DROPS,
  },
};
