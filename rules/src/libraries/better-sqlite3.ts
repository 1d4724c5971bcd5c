import type { LibraryModel } from './model.js';
import { DROPS, READS, stores } from './parts.js';

/** The database is a file of this machine. */
export const BETTER_SQLITE3: LibraryModel = {
  package: 'better-sqlite3',
  alsoKnownAs: ['node:sqlite', 'bun:sqlite', 'better-sqlite3-multiple-ciphers', 'libsql'],
  docs: 'https://github.com/WiseLibs/better-sqlite3/blob/master/docs/api.md',
  types: { default: 'Database', DatabaseSync: 'Database', StatementSync: 'Statement' },
  members: {
    '{default,Database,DatabaseSync}': { drops: true, returns: 'Database' },
    'Database#{prepare,query}': { drops: true, returns: 'Statement' },
    'Database#exec': stores(['arg0']),
    'Database#transaction': { returns: 'arg0' },
    'Database#{pragma,close,backup,function,aggregate,loadExtension}': DROPS,
    'Statement#run': stores(['args']),
    'Statement#{get,all,iterate,values}': READS,
    'Statement#bind': { sink: { channel: 'database', data: ['args'] }, returns: 'this' },
    'Statement#{pluck,raw,expand,columns}': { returns: 'this' },
  },
};
