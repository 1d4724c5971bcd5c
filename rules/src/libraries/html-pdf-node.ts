import type { LibraryModel } from './model.js';
import { exportsData } from './parts.js';

export const HTML_PDF_NODE: LibraryModel = {
  package: 'html-pdf-node',
  docs: 'https://github.com/mrafiqk/html-pdf-node#readme',
  members: {
    generatePdf: exportsData(['arg0.content']),
    generatePdfs: exportsData(['arg0.*.content']),
  },
};
