import type { LibraryModel } from './model.js';

/** With a `userPassword` the whole document is encrypted, and what is written into it leaves no readable trace. */
const READABLE = [{ at: 'init0.userPassword', present: false }] as const;

export const PDFKIT: LibraryModel = {
  package: 'pdfkit',
  docs: 'https://pdfkit.org/docs/getting_started.html',
  types: { default: 'PDFDocument' },
  members: {
    default: { drops: true, returns: 'PDFDocument' },
    'PDFDocument#{text,list,table}': {
      sink: { channel: 'export', data: ['arg0'], when: READABLE },
      returns: 'this',
    },
    'PDFDocument#formText': {
      sink: { channel: 'export', data: ['arg5'], when: READABLE },
      returns: 'this',
    },
    'PDFDocument#{pipe,on,once,end}': { drops: true },
    'PDFDocument#{widthOfString,heightOfString,openImage}': { drops: true },
    'PDFDocument#*': { returns: 'this' },
  },
};
