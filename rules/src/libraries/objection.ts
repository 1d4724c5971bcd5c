import type { LibraryModel } from './model.js';
import { DROPS, READS } from './parts.js';

/** A query is a builder until it is awaited, and records after that. */
export const OBJECTION: LibraryModel = {
  package: 'objection',
  docs: 'https://vincit.github.io/objection.js/api/query-builder/',
  members: {
    'Model#{query,$query,relatedQuery,$relatedQuery}': { drops: true, returns: 'QueryBuilder' },
    'QueryBuilder#{insert,insertAndFetch,insertGraph,insertGraphAndFetch,upsertGraph,patch,patchAndFetch,update,updateAndFetch}':
      { sink: { channel: 'database', data: ['arg0'] }, returns: 'this' },
    'QueryBuilder#{patchAndFetchById,updateAndFetchById}': {
      sink: { channel: 'database', data: ['arg1'] },
      returns: 'this',
    },
    'QueryBuilder#{where,whereIn,orWhere,joinRelated,withGraphFetched,withGraphJoined,orderBy,limit,offset,select,findOne,page,returning,throwIfNotFound,for}':
      { unknown: true, returns: 'this' },
    'QueryBuilder#{findById,first}': READS,
    'QueryBuilder#{delete,deleteById,resultSize,count}': DROPS,
    'Model#{knex,$beforeInsert,$toJson}': DROPS,
    'Model.{knex,fromJson}': DROPS,
  },
};
