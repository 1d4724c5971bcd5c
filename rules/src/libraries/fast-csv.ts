import type { LibraryModel } from './model.js';
import { exportsData, formats, passes } from './parts.js';

export const FAST_CSV: LibraryModel = {
  package: 'fast-csv',
  alsoKnownAs: ['@fast-csv/format', '@fast-csv/parse'],
  docs: 'https://c2fo.github.io/fast-csv/docs/formatting/methods/',
  types: { CsvFormatterStream: 'CsvStream' },
  members: {
    '{writeToString,writeToBuffer}': formats('csv', 'arg0'),
    '{writeToPath,writeToStream}': exportsData(['arg1']),
    write: { sink: { channel: 'export', data: ['arg0'] }, returns: 'CsvStream' },
    format: { drops: true, returns: 'CsvStream' },
    'CsvStream#{write,end}': exportsData(['arg0']),
    'CsvStream#{on,once,pipe,transform}': { returns: 'this' },
    parseString: passes('arg0'),
    '{parse,parseFile,parseStream}': { unknown: true, drops: true },
  },
};
