import type { LibraryModel } from './model.js';

/** Functions that are called later, and whose result comes back. */
export const P_LIMIT: LibraryModel = {
  package: 'p-limit',
  docs: 'https://github.com/sindresorhus/p-limit#readme',
  members: {
    default: { drops: true, returns: 'Limit' },
    Limit: { calls: [{ callee: 'arg0', with: ['arg1', 'arg2', 'arg3'], resultTo: 'result' }] },
    'Limit#{activeCount,pendingCount,clearQueue}': { drops: true },
  },
};
