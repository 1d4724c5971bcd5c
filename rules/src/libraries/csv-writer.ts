import type { LibraryModel } from './model.js';
import { exportsData, formats } from './parts.js';

export const CSV_WRITER: LibraryModel = {
  package: 'csv-writer',
  docs: 'https://github.com/ryu1kn/csv-writer#readme',
  members: {
    '{createObjectCsvWriter,createArrayCsvWriter}': { drops: true, returns: 'CsvWriter' },
    'CsvWriter#writeRecords': exportsData(['arg0']),
    '{createObjectCsvStringifier,createArrayCsvStringifier}': { drops: true, returns: 'CsvStringifier' },
    'CsvStringifier#stringifyRecords': formats('csv', 'arg0'),
    'CsvStringifier#getHeaderString': { drops: true },
  },
};
