import type { LibraryModel } from './model.js';
import { DROPS, keepsInBrowser, READS } from './parts.js';

/** Tables are members of the database, under names of their own. */
export const DEXIE: LibraryModel = {
  package: 'dexie',
  docs: 'https://dexie.org/docs/Table/Table',
  types: { default: 'Dexie', EntityTable: 'Table', 'Dexie.Table': 'Table' },
  members: {
    '{default,Dexie}': { drops: true, returns: 'Dexie' },
    'Dexie#version': { drops: true, returns: 'Version' },
    'Version#{stores,upgrade}': { returns: 'this' },
    'Dexie#table': { drops: true, returns: 'Table' },
    'Table#{add,put,bulkAdd,bulkPut}': keepsInBrowser(['arg0']),
    'Table#{update,upsert}': keepsInBrowser(['arg1']),
    'Dexie#*.{add,put,bulkAdd,bulkPut}': keepsInBrowser(['arg0']),
    'Dexie#*.{update,upsert}': keepsInBrowser(['arg1']),
    'Table#{get,toArray,bulkGet}': READS,
    'Dexie#*.{get,toArray,bulkGet}': READS,
    'Table#{delete,clear,count,bulkDelete}': DROPS,
    'Dexie#{open,close,delete,on}': DROPS,
    'Dexie#transaction': { drops: true, calls: [{ callee: 'arg2', with: ['this'], resultTo: 'result' }] },
  },
};
