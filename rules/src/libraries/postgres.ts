import type { ApiModel, LibraryModel } from './model.js';
import { DROPS, passes, SQL_TRANSPORT } from './parts.js';

const WRITES: ApiModel = {
  sink: { channel: 'database', data: ['args'], transport: SQL_TRANSPORT },
  drops: true,
  unknown: true,
};

/** The client itself is the tag of its queries. */
export const POSTGRES: LibraryModel = {
  package: 'postgres',
  docs: 'https://github.com/porsager/postgres#readme',
  types: { TransactionSql: 'Sql' },
  members: {
    default: { drops: true, returns: 'Sql' },
    Sql: WRITES,
    'Sql#unsafe': WRITES,
    'Sql#begin': { drops: true, calls: [{ callee: 'arg0', with: ['this'], resultTo: 'result' }] },
    'Sql#{json,array,typed}': passes('arg0'),
    'Sql#notify': { sink: { channel: 'queue', data: ['arg1'], transport: SQL_TRANSPORT }, drops: true },
    'Sql#{end,close,listen,file,reserve}': DROPS,
  },
};
