import type { LibraryModel } from './model.js';

/** What a document definition shows, unless a password of the reader's closes the document. */
const DOCUMENT = {
  sink: {
    channel: 'export',
    data: ['arg0.content', 'arg0.header', 'arg0.footer', 'arg0.info'],
    when: [{ at: 'arg0.userPassword', present: false }],
  },
  drops: true,
} as const;

export const PDFMAKE: LibraryModel = {
  package: 'pdfmake',
  alsoKnownAs: ['pdfmake/build/pdfmake'],
  docs: 'https://pdfmake.github.io/docs/',
  types: { default: 'PdfPrinter' },
  members: {
    default: { drops: true, returns: 'PdfPrinter' },
    createPdf: { ...DOCUMENT, returns: 'Pdf' },
    'PdfPrinter#createPdfKitDocument': DOCUMENT,
    'Pdf#{download,open,print,getBlob,getBuffer,getBase64,getDataUrl,getStream,write}': { drops: true },
    '{setFonts,addFonts,addVirtualFileSystem,setLocalAccessPolicy}': { drops: true },
  },
};
