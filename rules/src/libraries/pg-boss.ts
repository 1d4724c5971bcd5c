import type { LibraryModel } from './model.js';
import { DROPS, enqueues, SQL_TRANSPORT } from './parts.js';

export const PG_BOSS: LibraryModel = {
  package: 'pg-boss',
  docs: 'https://github.com/timgit/pg-boss/blob/master/docs/readme.md',
  types: { default: 'PgBoss' },
  members: {
    '{default,PgBoss}': { drops: true, returns: 'PgBoss' },
    'PgBoss#{send,sendAfter,sendThrottled,sendDebounced,publish}': enqueues(['arg1', 'arg0.data'], {
      transport: SQL_TRANSPORT,
    }),
    'PgBoss#schedule': enqueues(['arg2'], { transport: SQL_TRANSPORT }),
    'PgBoss#insert': enqueues(['arg0', 'arg1'], { transport: SQL_TRANSPORT }),
    'PgBoss#complete': enqueues(['arg2'], { transport: SQL_TRANSPORT }),
    'PgBoss#{start,stop,work,fail,cancel,createQueue,subscribe,on,fetch,offWork,unschedule}': DROPS,
  },
};
