import type { LibraryModel } from './model.js';
import { exportsData, passes } from './parts.js';

export const OBJECTS_TO_CSV: LibraryModel = {
  package: 'objects-to-csv',
  docs: 'https://github.com/anton-bot/objects-to-csv#readme',
  types: { default: 'ObjectsToCsv' },
  members: {
    default: { ...passes('arg0'), returns: 'ObjectsToCsv' },
    'ObjectsToCsv#toDisk': exportsData(['this']),
    'ObjectsToCsv#toString': { passes: [{ from: 'this', to: 'result', format: 'csv' }] },
  },
};
