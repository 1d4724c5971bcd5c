import type { LibraryModel } from './model.js';
import { DROPS, passes } from './parts.js';

/** Tables are read by the engine itself, which types what a query selects; operators carry nothing into its result. */
export const DRIZZLE: LibraryModel = {
  package: 'drizzle-orm',
  docs: 'https://orm.drizzle.team/docs/select',
  members: {
    '{eq,ne,gt,gte,lt,lte,and,or,not,inArray,notInArray,isNull,isNotNull,like,ilike,between,asc,desc,count,sum,avg,max,min,exists,relations,getTableColumns}':
      DROPS,
    sql: passes('args'),
  },
};
