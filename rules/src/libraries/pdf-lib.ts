import type { LibraryModel } from './model.js';

export const PDF_LIB: LibraryModel = {
  package: 'pdf-lib',
  alsoKnownAs: ['@cantoo/pdf-lib'],
  docs: 'https://pdf-lib.js.org/docs/api/',
  members: {
    'PDFDocument.{create,load}': { drops: true, returns: 'PDFDocument' },
    'PDFDocument#{addPage,getPage,insertPage}': { drops: true, returns: 'PDFPage' },
    'PDFDocument#{setTitle,setAuthor,setSubject,setKeywords}': {
      sink: { channel: 'export', data: ['arg0'] },
      drops: true,
    },
    'PDFDocument#getForm': { drops: true, returns: 'PDFForm' },
    'PDFForm#{getTextField,getDropdown,createTextField}': { drops: true, returns: 'PDFTextField' },
    'PDFTextField#{setText,select}': { sink: { channel: 'export', data: ['arg0'] }, drops: true },
    'PDFPage#drawText': { sink: { channel: 'export', data: ['arg0'] }, drops: true },
    'PDFDocument#{save,saveAsBase64,embedFont,embedPng,embedJpg}': { drops: true },
    'PDFPage#{getSize,setFont,moveTo,drawLine,drawImage,drawRectangle}': { drops: true },
  },
};
