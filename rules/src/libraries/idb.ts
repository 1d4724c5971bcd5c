import type { LibraryModel } from './model.js';
import { DROPS, keepsInBrowser, READS } from './parts.js';

export const IDB: LibraryModel = {
  package: 'idb',
  docs: 'https://github.com/jakearchibald/idb#readme',
  types: { IDBPDatabase: 'Database', IDBPTransaction: 'Transaction', IDBPObjectStore: 'ObjectStore' },
  members: {
    openDB: { drops: true, returns: 'Database' },
    'Database#{add,put}': keepsInBrowser(['arg1']),
    'Database#{get,getAll,getFromIndex,getAllFromIndex}': READS,
    'Database#transaction': { drops: true, returns: 'Transaction' },
    'Transaction#store': { is: 'ObjectStore' },
    'Transaction#objectStore': { drops: true, returns: 'ObjectStore' },
    'ObjectStore#{add,put}': keepsInBrowser(['arg0']),
    'ObjectStore#{get,getAll}': READS,
    '{Database,ObjectStore}#{delete,clear,count,createObjectStore,createIndex,close,getAllKeys}': DROPS,
    '{deleteDB,wrap,unwrap,Transaction#done}': DROPS,
  },
};
