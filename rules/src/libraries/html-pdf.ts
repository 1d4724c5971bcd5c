import type { LibraryModel } from './model.js';
import { exportsData } from './parts.js';

export const HTML_PDF: LibraryModel = {
  package: 'html-pdf',
  docs: 'https://github.com/marcbachmann/node-html-pdf#readme',
  members: {
    create: { ...exportsData(['arg0']), returns: 'Pdf' },
    'Pdf#{toFile,toBuffer,toStream}': { drops: true },
  },
};
