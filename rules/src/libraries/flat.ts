import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

export const FLAT: LibraryModel = {
  package: 'flat',
  alsoKnownAs: [
    'dot-object',
    'dot-prop',
    'safe-stable-stringify',
    'fast-json-stable-stringify',
    'fast-safe-stringify',
  ],
  docs: 'https://github.com/hughsk/flat#readme',
  members: {
    '{flatten,unflatten,default,stringify}': passes('arg0'),
    '{dot,object,getProperty}': passes('arg0'),
  },
};
