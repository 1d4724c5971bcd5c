import type { LibraryModel } from './model.js';
import { DROPS, passes, SQL_TRANSPORT } from './parts.js';

export const MYSQL2: LibraryModel = {
  package: 'mysql2',
  alsoKnownAs: ['mysql', 'mysql2/promise', 'promise-mysql', 'mariadb'],
  docs: 'https://sidorares.github.io/node-mysql2/docs',
  types: { Pool: 'Connection', PoolConnection: 'Connection', PoolCluster: 'Connection' },
  members: {
    '{createConnection,createPool,createPoolCluster}': { drops: true, returns: 'Connection' },
    'Connection#{query,execute}': {
      sink: { channel: 'database', data: ['arg0', 'arg1'], transport: SQL_TRANSPORT },
      drops: true,
      unknown: true,
    },
    'Connection#batch': {
      sink: { channel: 'database', data: ['arg1'], transport: SQL_TRANSPORT },
      drops: true,
    },
    'Connection#{promise,getConnection}': { drops: true, returns: 'this' },
    '{escape,format,Connection#escape,Connection#format}': passes('args'),
    'Connection#{end,release,destroy,connect,ping,on,beginTransaction,commit,rollback,changeUser}': DROPS,
  },
};
