import type { LibraryModel } from './model.js';
import { READS } from './parts.js';

/** Readers of documents: what is in them is not known before. */
export const PDF_PARSE: LibraryModel = {
  package: 'pdf-parse',
  alsoKnownAs: ['mammoth', 'tesseract.js'],
  docs: 'https://github.com/mehmet-kozan/pdf-parse#readme',
  members: {
    default: READS,
    PDFParse: { drops: true },
    'PDFParse#{getText,getInfo,getTable}': READS,
    '{extractRawText,convertToHtml,recognize}': READS,
  },
};
