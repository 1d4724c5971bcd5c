import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

/** Stores that travel with an asynchronous call; whatever was put in comes out. */
export const NODE_ASYNC_HOOKS: LibraryModel = {
  package: 'node:async_hooks',
  docs: 'https://nodejs.org/api/async_context.html',
  members: {
    AsyncLocalStorage: { drops: true },
    'AsyncLocalStorage#run': {
      passes: [{ from: 'arg0', to: 'this.store' }],
      calls: [{ callee: 'arg1', with: [], resultTo: 'result' }],
    },
    'AsyncLocalStorage#exit': { calls: [{ callee: 'arg0', with: [], resultTo: 'result' }] },
    'AsyncLocalStorage#enterWith': { passes: [{ from: 'arg0', to: 'this.store' }] },
    'AsyncLocalStorage#getStore': passes('this.store'),
    'AsyncLocalStorage#disable': { drops: true },
  },
};
