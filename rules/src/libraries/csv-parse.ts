import type { LibraryModel } from './model.js';
import { NO_VALUE, passes } from './parts.js';

export const CSV_PARSE: LibraryModel = {
  package: 'csv-parse',
  alsoKnownAs: ['csv-parse/sync', 'csv-parser', 'neat-csv', 'csvtojson'],
  docs: 'https://csv.js.org/parse/api/',
  members: {
    '{parse,default}': {
      ...passes('arg0'),
      calls: [
        { callee: 'arg1', with: [NO_VALUE, 'arg0'] },
        { callee: 'arg2', with: [NO_VALUE, 'arg0'] },
      ],
    },
  },
};
