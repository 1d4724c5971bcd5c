import type { LibraryModel } from './model.js';
import { DROPS, exportsData } from './parts.js';

/** A row in a workbook is on its way out: workbooks are made to be handed on. */
export const EXCELJS: LibraryModel = {
  package: 'exceljs',
  docs: 'https://github.com/exceljs/exceljs#readme',
  types: { 'stream.xlsx.WorkbookWriter': 'Workbook' },
  members: {
    '{Workbook,stream.xlsx.WorkbookWriter,stream.xlsx.WorkbookReader}': { drops: true, returns: 'Workbook' },
    'Workbook#{addWorksheet,getWorksheet}': { drops: true, returns: 'Worksheet' },
    'Worksheet#{addRow,addRows,insertRow,insertRows,spliceRows}': {
      sink: { channel: 'export', data: ['args'] },
      drops: true,
      returns: 'Row',
    },
    'Worksheet#addTable': { ...exportsData(['arg0.rows']), returns: 'Table' },
    'Table#addRow': exportsData(['arg0']),
    'Table#{commit,removeRows,getColumn}': DROPS,
    'Worksheet#{getRow,getColumn}': { drops: true, returns: 'Row' },
    'Worksheet#getCell': { drops: true, returns: 'Cell' },
    'Worksheet#{mergeCells,unMergeCells,eachRow,commit,protect,columns,views,autoFilter,addConditionalFormatting,addImage}':
      DROPS,
    'Row#{commit,eachCell,getCell,font,height}': DROPS,
    'Workbook#xlsx.{writeFile,writeBuffer,write,readFile,load}': DROPS,
    'Workbook#csv.{writeFile,writeBuffer,write,readFile}': DROPS,
    'Workbook#{commit,creator,created,modified,addImage,removeWorksheet,eachSheet}': DROPS,
  },
};
