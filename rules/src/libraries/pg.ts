import type { LibraryModel } from './model.js';
import { DROPS, passes, SQL_TRANSPORT } from './parts.js';

export const PG: LibraryModel = {
  package: 'pg',
  alsoKnownAs: ['@neondatabase/serverless', '@vercel/postgres', 'pg-native'],
  docs: 'https://node-postgres.com/features/ssl',
  types: { PoolClient: 'Client', Pool: 'Client', VercelPool: 'Client', ClientBase: 'Client' },
  members: {
    // A text may have the values written into it.
    'Client#query': {
      sink: { channel: 'database', data: ['arg0', 'arg1'], transport: SQL_TRANSPORT },
      drops: true,
      unknown: true,
    },
    'Client#connect': { drops: true, returns: 'this' },
    '{Client,Pool}': DROPS,
    'Client#{end,release,on,once,listen}': DROPS,
    '{escapeLiteral,escapeIdentifier,Client#escapeLiteral,Client#escapeIdentifier}': passes('arg0'),
    'types.{setTypeParser,getTypeParser}': DROPS,
  },
};
