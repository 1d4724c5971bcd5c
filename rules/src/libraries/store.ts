import type { LibraryModel } from './model.js';
import { DROPS, keepsInBrowser, READS } from './parts.js';

export const STORE: LibraryModel = {
  package: 'store',
  alsoKnownAs: ['store2', 'lscache', 'store/dist/store.modern'],
  docs: 'https://github.com/marcuswestin/store.js#readme',
  members: {
    set: keepsInBrowser(['arg1']),
    '{session,local}.set': keepsInBrowser(['arg1']),
    '{get,getAll,session.get,local.get}': READS,
    '{remove,clear,clearAll,each,has,flush,session.remove,local.remove}': DROPS,
  },
};
