import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

/** Persists what the reducer keeps; which state that is, no call says. */
export const REDUX_PERSIST: LibraryModel = {
  package: 'redux-persist',
  docs: 'https://github.com/rt2zz/redux-persist#readme',
  members: {
    persistReducer: { drops: true, returns: 'arg1' },
    persistCombineReducers: DROPS,
    '{persistStore,createTransform,createMigrate,getStoredState,purgeStoredState}': DROPS,
  },
};
