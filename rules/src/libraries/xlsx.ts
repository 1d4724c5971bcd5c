import type { LibraryModel } from './model.js';
import { exportsData, formats, passes } from './parts.js';

export const XLSX: LibraryModel = {
  package: 'xlsx',
  alsoKnownAs: ['xlsx-js-style', '@e965/xlsx'],
  docs: 'https://docs.sheetjs.com/docs/api/',
  members: {
    'utils.{json_to_sheet,aoa_to_sheet,table_to_sheet}': { ...formats('xlsx', 'arg0'), returns: 'WorkSheet' },
    'utils.table_to_book': { ...formats('xlsx', 'arg0'), returns: 'WorkBook' },
    'WorkSheet#*': { drops: true },
    'utils.{sheet_add_json,sheet_add_aoa}': {
      passes: [{ from: 'arg1', to: 'arg0', format: 'xlsx' }],
      returns: 'arg0',
    },
    'utils.sheet_to_csv': formats('csv', 'arg0'),
    'utils.{sheet_to_json,sheet_to_html,sheet_to_txt,sheet_to_formulae}': passes('arg0'),
    'utils.book_new': { passes: [{ from: 'arg0', to: 'result' }], returns: 'WorkBook' },
    'utils.book_append_sheet': { passes: [{ from: 'arg1', to: 'arg0', format: 'xlsx' }], drops: true },
    'utils.{encode_cell,encode_range,decode_range,decode_cell,encode_col}': { drops: true },
    '{write,writeXLSX}': formats('xlsx', 'arg0'),
    '{writeFile,writeFileXLSX}': exportsData(['arg0']),
    writeFileAsync: exportsData(['arg1']),
    'stream.to_csv': formats('csv', 'arg0'),
    '{read,readFile}': { drops: true, unknown: true },
  },
};
