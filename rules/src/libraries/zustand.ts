import type { ApiModel, LibraryModel } from './model.js';
import { DROPS, passes } from './parts.js';

/** What the function that makes a store is called with. */
const MAKER = ['zustand:SetState', 'zustand:GetState', 'zustand:Store'] as const;

const MAKES: ApiModel = {
  drops: true,
  expects: '<0>',
  calls: [{ callee: 'arg0', with: MAKER }],
  returns: 'Store',
};

/** A store in memory: what is set comes out by the names of its fields. */
export const ZUSTAND: LibraryModel = {
  package: 'zustand',
  alsoKnownAs: ['zustand/vanilla', 'zustand/react', 'zustand/traditional'],
  docs: 'https://zustand.docs.pmnd.rs/apis/create',
  types: { UseBoundStore: 'Store', StoreApi: 'Store' },
  members: {
    '{create,createStore,createWithEqualityFn}': { ...MAKES, curried: 'StoreMaker' },
    StoreMaker: MAKES,
    // A store is read by calling it, as a whole or with what selects.
    Store: {
      calls: [{ callee: 'arg0', with: ['<0>'], resultTo: 'result' }],
      unknown: true,
      curried: '<0>',
    },
    'Store#getState': { drops: true, unknown: true, returns: '<0>' },
    'Store#setState': { drops: true, calls: [{ callee: 'arg0', with: ['<0>'] }] },
    'Store#{subscribe,getInitialState,destroy}': DROPS,
    SetState: { drops: true, calls: [{ callee: 'arg0', with: ['<0>'] }] },
    GetState: { drops: true, unknown: true, returns: '<0>' },
    useStore: { drops: true, unknown: true },
    '{shallow,useShallow}': passes('arg0'),
  },
};

/** Wrappers around the function that makes a store; one of them writes the store away. */
export const ZUSTAND_MIDDLEWARE: LibraryModel = {
  package: 'zustand/middleware',
  alsoKnownAs: ['zustand/middleware/immer'],
  docs: 'https://zustand.docs.pmnd.rs/integrations/persisting-store-data',
  members: {
    persist: {
      drops: true,
      persists: {
        state: ['arg0'],
        with: MAKER,
        type: '<0>',
        options: 'arg1',
        part: 'partialize',
        storage: 'storage',
      },
      returns: 'arg0',
    },
    // `getStorage` of older versions gives what `storage` holds today.
    createJSONStorage: { calls: [{ callee: 'arg0', with: [], resultTo: 'result' }] },
    '{devtools,subscribeWithSelector,immer}': { drops: true, expects: '<0>', returns: 'arg0' },
    '{redux,combine}': { drops: true, returns: 'arg1' },
  },
};
