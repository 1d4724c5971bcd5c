import type { LibraryModel } from './model.js';
import { DROPS, passes } from './parts.js';

/** State in memory; what a reducer makes of an action is told by the types of the project. */
export const REDUX_TOOLKIT: LibraryModel = {
  package: '@reduxjs/toolkit',
  alsoKnownAs: ['redux'],
  docs: 'https://redux-toolkit.js.org/api/configureStore',
  members: {
    '{configureStore,createStore}': { drops: true, returns: 'Store' },
    'Store#getState': { drops: true, unknown: true, returns: '<0>' },
    'PayloadAction#payload': { is: '<0>', unknown: true },
    'Store#{dispatch,subscribe,replaceReducer}': DROPS,
    '{createSlice,createReducer,createAction,createEntityAdapter,applyMiddleware,createSelector}': DROPS,
    combineReducers: passes('arg0'),
    createAsyncThunk: DROPS,
  },
};
