import type { LibraryModel } from './model.js';

export const XLSX: LibraryModel = {
  package: 'xlsx',
  docs: 'https://docs.sheetjs.com/docs/api/',
  members: {
    'utils.{json_to_sheet,aoa_to_sheet,table_to_sheet,table_to_book}': {
      passes: [{ from: 'arg0', to: 'result', format: 'xlsx' }],
    },
    'utils.{sheet_add_json,sheet_add_aoa}': {
      passes: [{ from: 'arg1', to: 'arg0', format: 'xlsx' }],
      returns: 'arg0',
    },
    'utils.sheet_to_csv': { passes: [{ from: 'arg0', to: 'result', format: 'csv' }] },
    'utils.{sheet_to_json,sheet_to_html,sheet_to_txt}': { passes: [{ from: 'arg0', to: 'result' }] },
    'utils.book_new': { passes: [{ from: 'arg0', to: 'result' }], returns: 'WorkBook' },
    'utils.book_append_sheet': { passes: [{ from: 'arg1', to: 'arg0', format: 'xlsx' }], drops: true },
    '{write,writeXLSX}': { passes: [{ from: 'arg0', to: 'result', format: 'xlsx' }] },
    '{writeFile,writeFileXLSX,writeFileAsync}': { sink: { channel: 'export', data: ['arg0'] }, drops: true },
    '{read,readFile}': { drops: true },
  },
};
