import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

/** A store in memory: what is set comes out by the names of its fields. */
export const ZUSTAND: LibraryModel = {
  package: 'zustand',
  docs: 'https://zustand.docs.pmnd.rs/apis/create',
  members: {
    '{create,createStore}': { drops: true, returns: 'Store' },
    // A store is made by calling it with what it begins with, and read by calling it with what selects.
    Store: {
      calls: [{ callee: 'arg0', with: ['<0>'], resultTo: 'result' }],
      unknown: true,
      returns: 'Store',
    },
    'Store#getState': { drops: true, unknown: true, returns: '<0>' },
    'Store#{setState,subscribe,getInitialState}': { drops: true },
    useStore: { drops: true, unknown: true },
    '{shallow,useShallow}': passes('arg0'),
  },
};
