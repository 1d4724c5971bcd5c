import type { LibraryModel } from './model.js';
import { exportsData } from './parts.js';

export const EXCEL4NODE: LibraryModel = {
  package: 'excel4node',
  docs: 'https://github.com/advisr-io/excel4node#readme',
  members: {
    Workbook: { drops: true },
    'Workbook#addWorksheet': { drops: true, returns: 'Worksheet' },
    'Workbook#{createStyle,write,writeToBuffer}': { drops: true },
    'Worksheet#cell': { drops: true, returns: 'Cell' },
    'Worksheet#{column,row,addImage}': { drops: true },
    'Cell#{string,number,date,bool,formula}': { ...exportsData(['arg0']), returns: 'this' },
    'Cell#link': { ...exportsData(['arg0', 'arg1']), returns: 'this' },
    'Cell#{style,comment}': { returns: 'this' },
  },
};
