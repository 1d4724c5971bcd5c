import type { ApiModel, LibraryModel } from './model.js';
import { exportsData, formats, NO_VALUE, passes } from './parts.js';

const STRINGIFY: ApiModel = {
  ...formats('csv', 'arg0'),
  calls: [
    { callee: 'arg1', with: [NO_VALUE, 'arg0'] },
    { callee: 'arg2', with: [NO_VALUE, 'arg0'] },
  ],
  returns: 'csv-stringify:Stringifier',
};

/** As a stream the rows are written one by one, and where the stream leads is somewhere else in the code. */
export const CSV_STRINGIFY: LibraryModel = {
  package: 'csv-stringify',
  docs: 'https://csv.js.org/stringify/api/',
  types: { default: 'Stringifier' },
  members: {
    '{stringify,default}': STRINGIFY,
    'Stringifier#write': exportsData(['arg0']),
    'Stringifier#end': exportsData(['arg0']),
    'Stringifier#{on,once}': { returns: 'this' },
    'Stringifier#pipe': { passes: [{ from: 'this', to: 'arg0' }], returns: 'arg0' },
  },
};

export const CSV_STRINGIFY_SYNC: LibraryModel = {
  package: 'csv-stringify/sync',
  alsoKnownAs: ['csv-stringify/browser/esm/sync'],
  docs: 'https://csv.js.org/stringify/api/sync/',
  members: { '{stringify,default}': formats('csv', 'arg0') },
};

/** The umbrella of `csv-generate`, `csv-parse`, `stream-transform` and `csv-stringify`. */
export const CSV: LibraryModel = {
  package: 'csv',
  docs: 'https://csv.js.org/',
  types: { Stringifier: 'csv-stringify:Stringifier' },
  members: {
    stringify: STRINGIFY,
    parse: {
      ...passes('arg0'),
      calls: [
        { callee: 'arg1', with: [NO_VALUE, 'arg0'] },
        { callee: 'arg2', with: [NO_VALUE, 'arg0'] },
      ],
    },
    generate: { drops: true },
  },
};

export const CSV_SYNC: LibraryModel = {
  package: 'csv/sync',
  docs: 'https://csv.js.org/',
  members: { stringify: formats('csv', 'arg0'), parse: passes('arg0'), generate: { drops: true } },
};
