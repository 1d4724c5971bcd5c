import type { LibraryModel } from './model.js';
import { exportsData } from './parts.js';

export const PPTXGENJS: LibraryModel = {
  package: 'pptxgenjs',
  docs: 'https://gitbrent.github.io/PptxGenJS/docs/introduction/',
  types: { default: 'PptxGenJS' },
  members: {
    default: { drops: true, returns: 'PptxGenJS' },
    'PptxGenJS#addSlide': { drops: true, returns: 'Slide' },
    'Slide#{addText,addTable,addNotes}': { ...exportsData(['arg0']), returns: 'this' },
    'Slide#addChart': { ...exportsData(['arg1']), returns: 'this' },
    'Slide#{addImage,addShape,addMedia}': { returns: 'this' },
    'PptxGenJS#{writeFile,write,stream,defineLayout,defineSlideMaster}': { drops: true },
  },
};
