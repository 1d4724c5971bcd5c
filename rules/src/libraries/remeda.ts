import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

/** Read in the form that takes the data first. */
export const REMEDA: LibraryModel = {
  package: 'remeda',
  docs: 'https://remedajs.com/docs/',
  members: {
    pick: { ...passes('arg0'), selects: { from: 'arg0', keys: ['arg1'], keep: true } },
    omit: { ...passes('arg0'), selects: { from: 'arg0', keys: ['arg1'], keep: false } },
    '{map,flatMap}': {
      calls: [{ callee: 'arg1', with: ['elements of arg0'], resultTo: 'elements of result' }],
    },
    '{filter,sortBy,uniqueBy,find,groupBy,indexBy,partition,pickBy,omitBy,mapValues}': {
      ...passes('arg0'),
      calls: [{ callee: 'arg1', with: ['elements of arg0'] }],
    },
    '{merge,mergeDeep,concat,zip}': passes('args'),
    '{unique,flat,values,first,last,take,drop,clone,entries,reverse,chunk}': passes('arg0'),
    '{isEmpty,isDeepEqual,keys,length,sum,sumBy,range,isNullish,isDefined}': { drops: true },
  },
};
