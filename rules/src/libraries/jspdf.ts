import type { LibraryModel } from './model.js';

export const JSPDF: LibraryModel = {
  package: 'jspdf',
  docs: 'https://artskydj.github.io/jsPDF/docs/jsPDF.html',
  types: { default: 'jsPDF' },
  members: {
    default: { drops: true, returns: 'jsPDF' },
    'jsPDF#{text,html,table,cell}': {
      sink: {
        channel: 'export',
        data: ['args'],
        when: [{ at: 'init0.encryption.userPassword', present: false }],
      },
      returns: 'this',
    },
    'jsPDF#autoTable': { sink: { channel: 'export', data: ['arg0.body', 'arg0.head'] }, drops: true },
    'jsPDF#{save,output,splitTextToSize,getTextWidth}': { drops: true },
    'jsPDF#*': { returns: 'this' },
  },
};
