import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

/** A row in a workbook is on its way out: workbooks are made to be handed on. */
export const EXCELJS: LibraryModel = {
  package: 'exceljs',
  docs: 'https://github.com/exceljs/exceljs#readme',
  members: {
    '{Workbook,stream.xlsx.WorkbookWriter}': { drops: true, returns: 'Workbook' },
    'Workbook#{addWorksheet,getWorksheet}': { drops: true, returns: 'Worksheet' },
    'Worksheet#{addRow,addRows,insertRow,insertRows,spliceRows}': {
      sink: { channel: 'export', data: ['args'] },
      drops: true,
      returns: 'Row',
    },
    'Worksheet#addTable': { sink: { channel: 'export', data: ['arg0.rows'] }, drops: true },
    'Worksheet#{getRow,getColumn}': { drops: true, returns: 'Row' },
    'Worksheet#getCell': { drops: true, returns: 'Cell' },
    'Worksheet#{mergeCells,eachRow,commit,protect,columns,views,autoFilter}': DROPS,
    'Row#{commit,eachCell,getCell,font,height}': DROPS,
    'Workbook#xlsx.{writeFile,writeBuffer,write}': DROPS,
    'Workbook#csv.{writeFile,writeBuffer,write}': DROPS,
    'Workbook#{commit,creator,created,modified}': DROPS,
  },
};
