import type { LibraryModel } from './model.js';
import { DROPS, keepsInBrowser, READS } from './parts.js';

export const LOCALFORAGE: LibraryModel = {
  package: 'localforage',
  docs: 'https://localforage.github.io/localForage/',
  types: { LocalForage: 'Instance' },
  members: {
    setItem: keepsInBrowser(['arg1']),
    getItem: READS,
    '{removeItem,clear,keys,length,config,ready,setDriver,dropInstance,iterate}': DROPS,
    createInstance: { drops: true, returns: 'Instance' },
    'Instance#setItem': keepsInBrowser(['arg1']),
    'Instance#getItem': READS,
    'Instance#{removeItem,clear,keys,ready,iterate}': DROPS,
  },
};
