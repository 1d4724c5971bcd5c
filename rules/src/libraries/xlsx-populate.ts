import type { LibraryModel } from './model.js';
import { READS } from './parts.js';

export const XLSX_POPULATE: LibraryModel = {
  package: 'xlsx-populate',
  docs: 'https://github.com/dtjohnson/xlsx-populate#readme',
  types: { default: 'XlsxPopulate' },
  members: {
    '{fromBlankAsync,fromFileAsync,fromDataAsync}': { drops: true, returns: 'Workbook' },
    'Workbook#{sheet,addSheet,activeSheet}': { drops: true, returns: 'Sheet' },
    'Sheet#{cell,range,row,column,usedRange}': { drops: true, returns: 'Cell' },
    'Cell#value': {
      sink: { channel: 'export', data: ['args'] },
      returns: 'this',
    },
    'Cell#{cell,style,formula,width,height,merged}': { returns: 'this' },
    'Workbook#{toFileAsync,outputAsync}': { drops: true },
    'Workbook#property': READS,
  },
};
