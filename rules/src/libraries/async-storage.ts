import type { LibraryModel } from './model.js';
import { DROPS, keepsInBrowser, READS } from './parts.js';

/** An unencrypted store of the app. */
export const ASYNC_STORAGE: LibraryModel = {
  package: '@react-native-async-storage/async-storage',
  alsoKnownAs: ['@react-native-community/async-storage', '@capacitor/preferences', '@ionic/storage'],
  docs: 'https://react-native-async-storage.github.io/async-storage/docs/api',
  types: { default: 'Storage', AsyncStorageStatic: 'Storage' },
  members: {
    '{setItem,mergeItem}': keepsInBrowser(['arg1']),
    '{multiSet,multiMerge}': keepsInBrowser(['arg0']),
    '{getItem,multiGet}': READS,
    '{removeItem,multiRemove,clear,getAllKeys}': DROPS,
    'Preferences.set': keepsInBrowser(['arg0']),
    'Preferences.get': READS,
    'Preferences.{remove,clear,keys}': DROPS,
    'Storage#set': keepsInBrowser(['arg1']),
    'Storage#{create,remove,clear}': { returns: 'this' },
    'Storage#get': READS,
  },
};
