import type { LibraryModel } from './model.js';
import { DROPS, keyed } from './parts.js';

/** Persists what the reducer keeps: what it returns of no state at all, which is the state that it begins with. */
export const REDUX_PERSIST: LibraryModel = {
  package: 'redux-persist',
  docs: 'https://github.com/rt2zz/redux-persist#readme',
  types: { PersistConfig: 'Config' },
  members: {
    '{persistReducer,persistCombineReducers}': {
      drops: true,
      persists: {
        state: ['arg1'],
        type: '<0>',
        options: 'arg0',
        keep: ['whitelist'],
        omit: ['blacklist'],
        through: ['transforms'],
        storage: 'storage',
      },
      returns: 'arg1',
    },
    createTransform: { drops: true, returns: 'Transform' },
    'Transform#in': { calls: [{ callee: 'init0', with: ['arg0'], resultTo: 'result' }] },
    '{persistStore,createMigrate,getStoredState,purgeStoredState}': DROPS,
  },
};

/** What the package brings along of storages: that of the browser, and of its session. */
export const REDUX_PERSIST_STORAGE: LibraryModel = {
  package: 'redux-persist/lib/storage',
  alsoKnownAs: [
    'redux-persist/lib/storage/session',
    'redux-persist/es/storage',
    'redux-persist/es/storage/session',
  ],
  docs: 'https://github.com/rt2zz/redux-persist#storage-engines',
  members: {
    'default.setItem': { sink: { channel: 'browser-storage', data: ['arg1'] }, drops: true },
  },
};

/** A transform that encrypts what is written. */
export const REDUX_PERSIST_ENCRYPT: LibraryModel = {
  package: 'redux-persist-transform-encrypt',
  docs: 'https://github.com/maxdeviant/redux-persist-transform-encrypt#readme',
  members: {
    '{default,encryptTransform,createEncryptor}': { drops: true, returns: 'Encryption' },
    'Encryption#in': keyed('encrypted', 'arg0', 'init0.secretKey'),
  },
};
