import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

export const PAPAPARSE: LibraryModel = {
  package: 'papaparse',
  docs: 'https://www.papaparse.com/docs',
  members: {
    unparse: { passes: [{ from: 'arg0', to: 'result', format: 'csv' }] },
    parse: passes('arg0'),
  },
};
