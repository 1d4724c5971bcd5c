import type { LibraryModel } from './model.js';
import { DROPS, passes, SQL_TRANSPORT } from './parts.js';

export const SLONIK: LibraryModel = {
  package: 'slonik',
  docs: 'https://github.com/gajus/slonik#readme',
  types: { DatabasePool: 'Pool', CommonQueryMethods: 'Pool', DatabaseTransactionConnection: 'Pool' },
  members: {
    createPool: { drops: true, returns: 'Pool' },
    'Pool#{query,any,many,maybeOne,one,oneFirst,maybeOneFirst,anyFirst,manyFirst,exists}': {
      sink: { channel: 'database', data: ['arg0'], transport: SQL_TRANSPORT },
      drops: true,
      unknown: true,
    },
    'Pool#{connect,transaction}': {
      drops: true,
      calls: [{ callee: 'arg0', with: ['this'], resultTo: 'result' }],
    },
    'Pool#{end,stream}': DROPS,
    'sql.{unsafe,fragment,unnest,join,jsonb,json}': passes('args'),
    'sql.{type,typeAlias}': { drops: true, returns: 'Tag' },
    Tag: passes('args'),
  },
};
