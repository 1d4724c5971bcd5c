import type { LibraryModel } from './model.js';

export const P_RETRY: LibraryModel = {
  package: 'p-retry',
  alsoKnownAs: ['async-retry'],
  docs: 'https://github.com/sindresorhus/p-retry#readme',
  members: { default: { calls: [{ callee: 'arg0', with: [], resultTo: 'result' }] } },
};
