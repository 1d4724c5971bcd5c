import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

/** The functional flavour: the data comes last. */
export const LODASH_FP: LibraryModel = {
  package: 'lodash/fp',
  docs: 'https://github.com/lodash/lodash/wiki/FP-Guide',
  members: {
    pick: { ...passes('arg1'), selects: { from: 'arg1', keys: ['arg0'], keep: true } },
    omit: { ...passes('arg1'), selects: { from: 'arg1', keys: ['arg0'], keep: false } },
    '{map,flatMap}': {
      calls: [{ callee: 'arg0', with: ['elements of arg1'], resultTo: 'elements of result' }],
    },
    '{filter,reject,sortBy,uniqBy,find,groupBy,keyBy}': {
      ...passes('arg1'),
      calls: [{ callee: 'arg0', with: ['elements of arg1'] }],
    },
    '{get,getOr}': passes('args1'),
    '{merge,assign,defaults,concat,union}': passes('args'),
    '{cloneDeep,compact,uniq,flatten,values,head,last}': passes('arg0'),
    '{isEmpty,isEqual,isNil,has,includes,size,keys,sumBy,some,every}': { drops: true },
  },
};
