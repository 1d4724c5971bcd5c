import type { LibraryModel } from './model.js';
import { DROPS, passes } from './parts.js';

const WRITES = { sink: { channel: 'database', data: ['arg0'] } } as const;

/**
 * What is read is typed by the tables, which the engine reads by itself; operators carry nothing into the result of a
 * query. A client is what `drizzle` gives back, or has a type of one of the drivers (`NodePgDatabase`).
 */
export const DRIZZLE: LibraryModel = {
  package: 'drizzle-orm',
  docs: 'https://orm.drizzle.team/docs/insert',
  members: {
    '{eq,ne,gt,gte,lt,lte,and,or,not,inArray,notInArray,isNull,isNotNull,like,ilike,between,asc,desc,count,sum,avg,max,min,exists,relations,getTableColumns}':
      DROPS,
    sql: passes('args'),
    'drizzle().{insert().values,update().set,execute}': WRITES,
    '*#{insert().values,update().set,execute}': WRITES,
  },
};
