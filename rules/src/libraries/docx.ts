import type { LibraryModel } from './model.js';
import { formats } from './parts.js';

/** Parts of a document hold what they are made of, until the packer makes a file of the whole. */
export const DOCX: LibraryModel = {
  package: 'docx',
  docs: 'https://docx.js.org/',
  members: {
    '{Document,Paragraph,TextRun,Table,TableRow,TableCell,Header,Footer,ExternalHyperlink,Bookmark,Comment}':
      formats('document', 'args'),
    'Packer.{toBuffer,toBlob,toBase64String,toString,toStream}': formats('document', 'arg0'),
    patchDocument: formats('document', 'arg0.patches'),
    '{ImageRun,Tab,PageBreak,convertInchesToTwip,convertMillimetersToTwip}': { drops: true },
  },
};
