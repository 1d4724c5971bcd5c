import type { LibraryModel } from './model.js';
import { DROPS, logsStatements, passes, stores } from './parts.js';

/**
 * What is read is typed by the entities, which the engine reads by itself; operators carry the condition of a query
 * and nothing into its result.
 */
export const TYPEORM: LibraryModel = {
  package: 'typeorm',
  docs: 'https://typeorm.io/docs/working-with-entity-manager/repository-api',
  types: { TreeRepository: 'Repository', MongoRepository: 'Repository' },
  members: {
    'Repository#{save,upsert}': {
      sink: { channel: 'database', data: ['arg0'] },
      passes: [{ from: 'arg0', to: 'result' }],
    },
    'Repository#insert': stores(['arg0']),
    'Repository#update': stores(['arg1']),
    'Repository#{create,merge,preload}': passes('args'),
    'Repository#{count,countBy,exists,existsBy,delete,softDelete,remove,increment,decrement,clear}': DROPS,
    'EntityManager#{save,insert,upsert}': stores(['args']),
    'EntityManager#update': stores(['arg2']),
    '{DataSource,createConnection}': { sink: logsStatements('arg0.logging'), drops: true },
    'DataSource#manager.{save,insert,upsert}': stores(['args']),
    '{EntityManager,DataSource,Repository}#query': stores(['arg1']),
    'BaseEntity#save': stores(['this']),
    'InsertQueryBuilder#values': { sink: { channel: 'database', data: ['arg0'] }, returns: 'this' },
    'UpdateQueryBuilder#set': { sink: { channel: 'database', data: ['arg0'] }, returns: 'this' },
    '{In,Not,Between,MoreThan,LessThan,MoreThanOrEqual,LessThanOrEqual,Like,ILike,IsNull,Raw,Equal,Any,ArrayContains,And,Or}':
      DROPS,
  },
};
