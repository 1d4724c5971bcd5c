import type { LibraryModel } from './model.js';
import { DROPS, READS } from './parts.js';

/** Plain unless the store was given a key. */
export const REACT_NATIVE_MMKV: LibraryModel = {
  package: 'react-native-mmkv',
  docs: 'https://github.com/mrousavy/react-native-mmkv#readme',
  members: {
    '{MMKV,createMMKV}': { drops: true, returns: 'MMKV' },
    'MMKV#set': {
      sink: {
        channel: 'browser-storage',
        data: ['arg1'],
        when: [{ at: 'init0.encryptionKey', present: false }],
      },
      drops: true,
    },
    'MMKV#{getString,getNumber,getBoolean,getBuffer}': READS,
    'MMKV#{delete,remove,clearAll,contains,getAllKeys,recrypt,addOnValueChangedListener}': DROPS,
    '{useMMKV,useMMKVString,useMMKVObject}': READS,
  },
};
