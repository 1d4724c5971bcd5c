import type { ApiModel, LibraryModel } from './model.js';
import { DROPS, logsStatements, READS, SQL_TRANSPORT } from './parts.js';

/** The connection stands one level deeper in the options than elsewhere. */
const TRANSPORT = {
  unencryptedWhen: [
    [{ at: 'init0.connection.ssl', is: [false] }],
    [{ at: 'init0.connection.ssl.rejectUnauthorized', is: [false] }],
    [{ at: 'init0.connection', matches: /[?&]sslmode=disable\b/ }],
    [
      { at: 'init0.connection.host', present: true },
      { at: 'init0.connection.ssl', present: false },
    ],
  ],
  encryptedWhen: [
    [{ at: 'init0.connection.ssl', present: true }],
    [{ at: 'init0.connection', matches: /[?&]sslmode=(?:require|verify-ca|verify-full)\b/ }],
  ],
  url: ['init0.connection'],
  host: ['init0.connection.host'],
  otherwise: SQL_TRANSPORT.otherwise ?? 'unknown',
} as const;

const writes = (...data: string[]): ApiModel => ({
  sink: { channel: 'database', data, transport: TRANSPORT },
  returns: 'this',
});

/** A query is a builder until it is awaited, and rows after that. */
export const KNEX: LibraryModel = {
  package: 'knex',
  docs: 'https://knexjs.org/guide/query-builder.html',
  types: { 'Knex.QueryBuilder': 'QueryBuilder', 'Knex.Transaction': 'Knex' },
  members: {
    '{default,knex}': { sink: logsStatements('arg0.debug'), drops: true, returns: 'Knex' },
    '{Knex,Knex#table,Knex#from,Knex#with}': { drops: true, returns: 'QueryBuilder' },
    'Knex#{insert,batchInsert}': { ...writes('arg0', 'arg1'), returns: 'QueryBuilder' },
    'Knex#raw': { sink: { channel: 'database', data: ['arg0', 'arg1'], transport: TRANSPORT }, ...READS },
    'Knex#transaction': { drops: true, calls: [{ callee: 'arg0', with: ['this'], resultTo: 'result' }] },
    'QueryBuilder#{insert,update,upsert}': writes('args'),
    'QueryBuilder#merge': writes('arg0'),
    'QueryBuilder#{where,andWhere,orWhere,whereIn,whereNot,whereNull,whereRaw,join,leftJoin,innerJoin,orderBy,groupBy,having,limit,offset,into,onConflict,ignore,returning,select,distinct,transacting,from,as}':
      { unknown: true, returns: 'this' },
    'QueryBuilder#{first,pluck}': READS,
    'QueryBuilder#{count,countDistinct,sum,avg,min,max,del,delete,truncate,increment,decrement}': DROPS,
    'Knex#{destroy,fn,schema,ref,migrate,seed}': DROPS,
  },
};
