import type { LibraryModel } from './model.js';
import { DROPS, passes } from './parts.js';

export const FORM_DATA: LibraryModel = {
  package: 'form-data',
  alsoKnownAs: ['formdata-node', 'formdata-polyfill'],
  docs: 'https://github.com/form-data/form-data#readme',
  types: { default: 'FormData' },
  members: {
    default: { drops: true, returns: 'FormData' },
    'FormData#{append,set}': { passes: [{ from: 'arg1', to: 'this' }], drops: true },
    'FormData#{getBuffer,pipe}': passes('this'),
    'FormData#{getHeaders,getBoundary,getLength,getLengthSync,has,delete}': DROPS,
  },
};
