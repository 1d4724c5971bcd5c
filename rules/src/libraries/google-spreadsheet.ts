import type { LibraryModel } from './model.js';
import { exchanges } from './parts.js';

export const GOOGLE_SPREADSHEET: LibraryModel = {
  package: 'google-spreadsheet',
  docs: 'https://theoephraim.github.io/node-google-spreadsheet/',
  processor: {
    name: 'Google',
    hosts: ['sheets.googleapis.com', 'gmail.googleapis.com', 'www.googleapis.com', 'people.googleapis.com'],
  },
  members: {
    'GoogleSpreadsheet#addSheet': { drops: true, returns: 'GoogleSpreadsheetWorksheet' },
    'GoogleSpreadsheet#{sheetsByIndex,sheetsByTitle,sheetsById}': { is: 'Worksheets' },
    'Worksheets#*': { is: 'GoogleSpreadsheetWorksheet' },
    'GoogleSpreadsheetWorksheet#{addRow,addRows,setHeaderRow}': exchanges(['arg0']),
    'GoogleSpreadsheetWorksheet#{getRows,getCell,loadCells,clear,delete}': { drops: true, unknown: true },
    'GoogleSpreadsheet#{loadInfo,updateProperties}': { drops: true },
  },
};
