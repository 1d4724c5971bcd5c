import type { LibraryModel } from './model.js';
import { NO_VALUE, passes } from './parts.js';

/** The recipe works on a draft of what it is given, and the result is the draft. */
export const IMMER: LibraryModel = {
  package: 'immer',
  docs: 'https://immerjs.github.io/immer/produce',
  members: {
    '{produce,default}': {
      ...passes('arg0'),
      calls: [{ callee: 'arg1', with: ['arg0'], resultTo: 'result' }],
    },
    '{original,current,createDraft,finishDraft,freeze}': passes('arg0'),
    produceWithPatches: { ...passes('arg0'), calls: [{ callee: 'arg1', with: ['arg0', NO_VALUE] }] },
    '{enablePatches,enableMapSet,setAutoFreeze}': { drops: true },
  },
};
