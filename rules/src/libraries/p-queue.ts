import type { LibraryModel } from './model.js';

export const P_QUEUE: LibraryModel = {
  package: 'p-queue',
  docs: 'https://github.com/sindresorhus/p-queue#readme',
  types: { default: 'PQueue' },
  members: {
    default: { drops: true, returns: 'PQueue' },
    'PQueue#add': { calls: [{ callee: 'arg0', with: [], resultTo: 'result' }] },
    'PQueue#{onIdle,onEmpty,pause,start,clear,on}': { drops: true },
  },
};
