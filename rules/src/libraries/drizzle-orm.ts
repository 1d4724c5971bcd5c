import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

export const DRIZZLE: LibraryModel = {
  package: 'drizzle-orm',
  docs: 'https://orm.drizzle.team/docs/insert',
  members: {
    '{eq,ne,gt,gte,lt,lte,and,or,not,inArray,isNull,isNotNull,like,ilike,between,asc,desc,count,sum,avg,max,min,exists,relations}':
      DROPS,
    sql: { passes: [{ from: 'args', to: 'result' }] },
    'Database#insert().values': { sink: { channel: 'database', data: ['arg0'] } },
    'Database#update().set': { sink: { channel: 'database', data: ['arg0'] } },
  },
};
