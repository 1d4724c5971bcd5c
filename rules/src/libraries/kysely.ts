import type { LibraryModel } from './model.js';
import { DROPS, passes, READS } from './parts.js';

export const KYSELY: LibraryModel = {
  package: 'kysely',
  docs: 'https://kysely.dev/docs/category/insert',
  types: { Transaction: 'Kysely' },
  members: {
    Kysely: DROPS,
    'Kysely#{insertInto,replaceInto,mergeInto}': { drops: true, returns: 'Write' },
    'Kysely#updateTable': { drops: true, returns: 'Write' },
    'Kysely#selectFrom': { drops: true, returns: 'Select' },
    'Kysely#deleteFrom': { drops: true, returns: 'Select' },
    'Kysely#transaction': { drops: true, returns: 'TransactionBuilder' },
    'TransactionBuilder#{setIsolationLevel}': { returns: 'this' },
    'TransactionBuilder#execute': {
      drops: true,
      calls: [{ callee: 'arg0', with: ['Kysely'], resultTo: 'result' }],
    },
    'Write#{values,set,doUpdateSet}': { sink: { channel: 'database', data: ['args'] }, returns: 'this' },
    'Write#{where,returning,returningAll,onConflict,onDuplicateKeyUpdate,ignore,from,$if}': {
      returns: 'this',
    },
    'Select#{where,whereRef,select,selectAll,innerJoin,leftJoin,orderBy,groupBy,limit,offset,distinct,$if,as,having,using}':
      { returns: 'this' },
    '{Write,Select}#{execute,executeTakeFirst,executeTakeFirstOrThrow,stream}': READS,
    'Kysely#{destroy,schema,fn,with}': DROPS,
    sql: passes('args'),
    '{PostgresDialect,MysqlDialect,SqliteDialect,CamelCasePlugin}': DROPS,
  },
};
