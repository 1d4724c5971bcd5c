import type { LibraryModel } from './model.js';

export const JSPDF_AUTOTABLE: LibraryModel = {
  package: 'jspdf-autotable',
  docs: 'https://github.com/simonbengtsson/jsPDF-AutoTable#readme',
  members: {
    '{default,autoTable}': {
      sink: { channel: 'export', data: ['arg1.body', 'arg1.head', 'arg1.foot'] },
      drops: true,
    },
  },
};
