import type { LibraryModel } from './model.js';

export const FAST_CSV: LibraryModel = {
  package: 'fast-csv',
  alsoKnownAs: ['@fast-csv/format'],
  docs: 'https://c2fo.github.io/fast-csv/docs/formatting/methods/',
  members: {
    '{writeToString,writeToBuffer}': { passes: [{ from: 'arg0', to: 'result', format: 'csv' }] },
    '{writeToPath,writeToStream}': { sink: { channel: 'export', data: ['arg1'] }, drops: true },
    write: {
      sink: { channel: 'export', data: ['arg0'] },
      passes: [{ from: 'arg0', to: 'result', format: 'csv' }],
    },
    format: { drops: true, returns: 'CsvStream' },
    'CsvStream#write': { sink: { channel: 'export', data: ['arg0'] }, drops: true },
    'CsvStream#{on,pipe,transform}': { returns: 'this' },
  },
};
