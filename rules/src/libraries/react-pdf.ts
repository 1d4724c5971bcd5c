import type { ApiModel, LibraryModel } from './model.js';
import { DROPS } from './parts.js';

/** What stands in a document: the texts of its elements, and what they are given to draw. */
const DRAWS: ApiModel = {
  component: { channel: 'export', data: ['arg0.children', 'arg0.render', 'arg0.src'] },
};

/** Documents are written as components; whichever way they are rendered, they are made to be handed on. */
export const REACT_PDF: LibraryModel = {
  package: '@react-pdf/renderer',
  docs: 'https://react-pdf.org/components',
  members: {
    '{Text,Link,Note,Image}': DRAWS,
    Document: {
      component: { channel: 'export', data: ['arg0.title', 'arg0.author', 'arg0.subject', 'arg0.keywords'] },
    },
    '{pdf,usePDF,renderToStream,renderToBuffer,renderToFile,renderToString,StyleSheet.create,Font.register}':
      DROPS,
  },
};
