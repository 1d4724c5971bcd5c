import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

export const JOI: LibraryModel = {
  package: 'joi',
  alsoKnownAs: ['@hapi/joi'],
  docs: 'https://joi.dev/api/',
  members: {
    '{object,string,number,date,array,boolean,any,alternatives}': { drops: true, returns: 'Schema' },
    'Schema#validate': {
      passes: [
        { from: 'arg0', to: 'result.value' },
        { from: 'arg0', to: 'result' },
      ],
    },
    'Schema#validateAsync': passes('arg0'),
    '{attempt,assert}': passes('arg0'),
    'Schema#*': { drops: true, returns: 'this' },
  },
};
