import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

export const BLUEBIRD: LibraryModel = {
  package: 'bluebird',
  docs: 'https://github.com/petkaantonov/bluebird#readme',
  members: {
    '{map,mapSeries}': {
      calls: [{ callee: 'arg1', with: ['elements of arg0'], resultTo: 'elements of result' }],
    },
    '{each,filter}': { ...passes('arg0'), calls: [{ callee: 'arg1', with: ['elements of arg0'] }] },
    '{resolve,all,props,any,race}': passes('arg0'),
    '{promisify,promisifyAll}': { ...passes('arg0'), returns: 'arg0' },
    '{delay,config}': { drops: true },
  },
};
