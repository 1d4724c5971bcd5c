import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

/** The data comes last. */
export const RAMDA: LibraryModel = {
  package: 'ramda',
  docs: 'https://ramdajs.com/docs/',
  members: {
    pick: { ...passes('arg1'), selects: { from: 'arg1', keys: ['arg0'], keep: true } },
    pickAll: { ...passes('arg1'), selects: { from: 'arg1', keys: ['arg0'], keep: true } },
    omit: { ...passes('arg1'), selects: { from: 'arg1', keys: ['arg0'], keep: false } },
    dissoc: { ...passes('arg1'), selects: { from: 'arg1', keys: ['arg0'], keep: false } },
    '{map,chain}': {
      calls: [{ callee: 'arg0', with: ['elements of arg1'], resultTo: 'elements of result' }],
    },
    '{filter,reject,sortBy,uniqBy,find,groupBy,indexBy}': {
      ...passes('arg1'),
      calls: [{ callee: 'arg0', with: ['elements of arg1'] }],
    },
    '{mergeRight,mergeLeft,mergeDeepRight,mergeDeepLeft,concat,union}': passes('args'),
    '{assoc,assocPath}': passes('args1'),
    '{uniq,flatten,values,head,last,tail,clone,toPairs,fromPairs,reverse}': passes('arg0'),
    '{isEmpty,isNil,equals,keys,length,has,includes,sum,range,all,any}': { drops: true },
  },
};
