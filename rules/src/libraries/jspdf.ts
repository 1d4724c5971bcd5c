import type { LibraryModel } from './model.js';

const READABLE = [{ at: 'init0.encryption.userPassword', present: false }] as const;

export const JSPDF: LibraryModel = {
  package: 'jspdf',
  docs: 'https://artskydj.github.io/jsPDF/docs/jsPDF.html',
  types: { default: 'jsPDF' },
  members: {
    '{default,jsPDF}': { drops: true, returns: 'jsPDF' },
    'jsPDF#{text,html,table,cell}': {
      sink: { channel: 'export', data: ['args'], when: READABLE },
      returns: 'this',
    },
    // Of the plug-in `jspdf-autotable`.
    'jsPDF#autoTable': {
      sink: { channel: 'export', data: ['arg0.body', 'arg0.head', 'arg0.foot'], when: READABLE },
      drops: true,
    },
    'jsPDF#setProperties': { sink: { channel: 'export', data: ['arg0'], when: READABLE }, returns: 'this' },
    'jsPDF#{save,output,splitTextToSize,getTextWidth,getNumberOfPages}': { drops: true },
    'jsPDF#*': { returns: 'this' },
  },
};
