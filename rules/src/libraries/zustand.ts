import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

/** A store in memory: what is set comes out by the names of its fields. */
export const ZUSTAND: LibraryModel = {
  package: 'zustand',
  docs: 'https://zustand.docs.pmnd.rs/apis/create',
  members: {
    '{create,createStore}': { drops: true, returns: 'Store' },
    Store: { drops: true, unknown: true },
    'Store#getState': { drops: true, unknown: true },
    'Store#{setState,subscribe,getInitialState}': { drops: true },
    useStore: { drops: true, unknown: true },
    '{shallow,useShallow}': passes('arg0'),
  },
};
