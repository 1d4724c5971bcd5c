import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

export const RADASH: LibraryModel = {
  package: 'radash',
  docs: 'https://radash-docs.vercel.app/docs/getting-started',
  members: {
    pick: { ...passes('arg0'), selects: { from: 'arg0', keys: ['arg1'], keep: true } },
    omit: { ...passes('arg0'), selects: { from: 'arg0', keys: ['arg1'], keep: false } },
    map: { calls: [{ callee: 'arg1', with: ['elements of arg0'], resultTo: 'elements of result' }] },
    '{sort,unique,group,objectify,select,fork,mapValues,mapEntries}': {
      ...passes('arg0'),
      calls: [{ callee: 'arg1', with: ['elements of arg0'] }],
    },
    '{clone,flat,first,last,list,shake,crush,cluster}': passes('arg0'),
    '{assign,merge,zip}': passes('args'),
    retry: { calls: [{ callee: 'arg1', with: [], resultTo: 'result' }] },
    '{isEmpty,isEqual,sum,max,min,sleep,uid,keys,counting}': { drops: true },
  },
};
