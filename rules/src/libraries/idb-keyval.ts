import type { LibraryModel } from './model.js';
import { DROPS, keepsInBrowser, READS } from './parts.js';

export const IDB_KEYVAL: LibraryModel = {
  package: 'idb-keyval',
  docs: 'https://github.com/jakearchibald/idb-keyval#readme',
  members: {
    set: keepsInBrowser(['arg1']),
    setMany: keepsInBrowser(['arg0']),
    '{get,getMany,values,entries}': READS,
    '{del,delMany,clear,keys,createStore,promisifyRequest}': DROPS,
  },
};
