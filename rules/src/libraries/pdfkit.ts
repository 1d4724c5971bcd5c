import type { LibraryModel } from './model.js';

/** With a `userPassword` the whole document is encrypted, and what is written into it leaves no readable trace. */
export const PDFKIT: LibraryModel = {
  package: 'pdfkit',
  docs: 'https://pdfkit.org/docs/getting_started.html',
  types: { default: 'PDFDocument' },
  members: {
    default: { drops: true, returns: 'PDFDocument' },
    'PDFDocument#{text,list}': {
      sink: { channel: 'export', data: ['arg0'], when: [{ at: 'init0.userPassword', present: false }] },
      returns: 'this',
    },
    'PDFDocument#table': {
      sink: { channel: 'export', data: ['arg0'], when: [{ at: 'init0.userPassword', present: false }] },
      returns: 'this',
    },
    'PDFDocument#{pipe,on,once}': { drops: true },
    'PDFDocument#{widthOfString,heightOfString}': { drops: true },
    'PDFDocument#*': { returns: 'this' },
  },
};
