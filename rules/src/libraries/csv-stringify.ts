import type { LibraryModel } from './model.js';
import { NO_VALUE } from './parts.js';

export const CSV_STRINGIFY: LibraryModel = {
  package: 'csv-stringify',
  alsoKnownAs: ['csv'],
  docs: 'https://csv.js.org/stringify/api/',
  types: { default: 'Stringifier' },
  members: {
    '{stringify,default}': {
      passes: [{ from: 'arg0', to: 'result', format: 'csv' }],
      calls: [
        { callee: 'arg1', with: [NO_VALUE, 'arg0'] },
        { callee: 'arg2', with: [NO_VALUE, 'arg0'] },
      ],
      returns: 'Stringifier',
    },
    // As a stream the rows are written one by one, and where the stream leads is somewhere else in the code.
    'Stringifier#write': { sink: { channel: 'export', data: ['arg0'] }, drops: true },
    'Stringifier#{on,once}': { returns: 'this' },
    'Stringifier#pipe': { passes: [{ from: 'this', to: 'arg0' }], returns: 'arg0' },
    'Stringifier#end': { drops: true },
  },
};

export const CSV_STRINGIFY_SYNC: LibraryModel = {
  package: 'csv-stringify/sync',
  alsoKnownAs: ['csv/sync', 'csv-stringify/browser/esm/sync'],
  docs: 'https://csv.js.org/stringify/api/sync/',
  members: { '{stringify,default}': { passes: [{ from: 'arg0', to: 'result', format: 'csv' }] } },
};
