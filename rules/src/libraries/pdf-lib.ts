import type { LibraryModel } from './model.js';
import { DROPS, exportsData } from './parts.js';

export const PDF_LIB: LibraryModel = {
  package: 'pdf-lib',
  alsoKnownAs: ['@cantoo/pdf-lib'],
  docs: 'https://pdf-lib.js.org/docs/api/',
  members: {
    'PDFDocument.{create,load}': { drops: true, returns: 'PDFDocument' },
    'PDFDocument#{addPage,getPage,insertPage}': { drops: true, returns: 'PDFPage' },
    'PDFDocument#getPages': { drops: true },
    'PDFDocument#{setTitle,setAuthor,setSubject,setKeywords}': exportsData(['arg0']),
    'PDFDocument#attach': exportsData(['arg0']),
    'PDFDocument#getForm': { drops: true, returns: 'PDFForm' },
    'PDFForm#{getTextField,getDropdown,createTextField,createDropdown}': {
      drops: true,
      returns: 'PDFTextField',
    },
    'PDFForm#{getFields,getCheckBox,flatten,updateFieldAppearances}': DROPS,
    'PDFTextField#{setText,select}': exportsData(['arg0']),
    'PDFPage#drawText': exportsData(['arg0']),
    'PDFDocument#{save,saveAsBase64,embedFont,embedPng,embedJpg,copyPages,getPageCount,registerFontkit}':
      DROPS,
    'PDFPage#{getSize,getWidth,getHeight,setFont,setFontSize,moveTo,drawLine,drawImage,drawRectangle,drawSvgPath}':
      DROPS,
  },
};
