import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

/** Hands each field to a listener; the names of the listener's parameters are all that tells what it gets. */
export const BUSBOY: LibraryModel = {
  package: 'busboy',
  docs: 'https://github.com/mscdex/busboy#readme',
  types: { default: 'Busboy' },
  members: {
    default: { drops: true, returns: 'Busboy' },
    'Busboy#{on,once}': { returns: 'this' },
    'Busboy#{end,write,destroy}': DROPS,
  },
};
