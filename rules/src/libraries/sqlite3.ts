import type { LibraryModel } from './model.js';
import { DROPS, READS } from './parts.js';

const WRITES = { sink: { channel: 'database', data: ['args'] }, returns: 'this' } as const;

export const SQLITE3: LibraryModel = {
  package: 'sqlite3',
  alsoKnownAs: ['sqlite', '@vscode/sqlite3'],
  docs: 'https://github.com/TryGhost/node-sqlite3/wiki/API',
  types: { 'default.Database': 'Database' },
  members: {
    verbose: { drops: true, returns: 'Module' },
    'Module#Database': { drops: true, returns: 'Database' },
    '{Database,cached.Database}': { drops: true, returns: 'Database' },
    open: { drops: true, returns: 'Database' },
    'Database#{run,exec}': WRITES,
    'Database#prepare': { drops: true, returns: 'Statement' },
    'Database#{get,all,each}': READS,
    'Database#{close,configure,serialize,parallelize,on}': DROPS,
    'Statement#{run,bind}': WRITES,
    'Statement#{get,all,each}': READS,
    'Statement#{finalize,reset}': DROPS,
  },
};
