import type { LibraryModel } from './model.js';
import { formats, passes } from './parts.js';

export const PAPAPARSE: LibraryModel = {
  package: 'papaparse',
  docs: 'https://www.papaparse.com/docs',
  members: {
    // Rows, or an object that holds them: `{ fields, data }`.
    unparse: formats('csv', 'arg0'),
    parse: passes('arg0'),
  },
};
