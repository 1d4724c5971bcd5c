import type { LibraryModel } from './model.js';

export const P_MAP: LibraryModel = {
  package: 'p-map',
  alsoKnownAs: ['p-map-series'],
  docs: 'https://github.com/sindresorhus/p-map#readme',
  members: {
    default: { calls: [{ callee: 'arg1', with: ['elements of arg0'], resultTo: 'elements of result' }] },
  },
};
