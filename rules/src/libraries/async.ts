import type { LibraryModel } from './model.js';
import { NO_VALUE } from './parts.js';

export const ASYNC: LibraryModel = {
  package: 'async',
  docs: 'https://caolan.github.io/async/v3/docs.html',
  members: {
    '{each,eachSeries,forEach,forEachSeries}': {
      calls: [{ callee: 'arg1', with: ['elements of arg0'] }],
      drops: true,
    },
    '{eachLimit,forEachLimit}': { calls: [{ callee: 'arg2', with: ['elements of arg0'] }], drops: true },
    '{map,mapSeries,concat}': {
      calls: [{ callee: 'arg1', with: ['elements of arg0', NO_VALUE], resultTo: 'elements of result' }],
    },
    mapLimit: {
      calls: [{ callee: 'arg2', with: ['elements of arg0', NO_VALUE], resultTo: 'elements of result' }],
    },
  },
};
