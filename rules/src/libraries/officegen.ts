import type { LibraryModel } from './model.js';
import { exportsData } from './parts.js';

export const OFFICEGEN: LibraryModel = {
  package: 'officegen',
  docs: 'https://github.com/Ziv-Barber/officegen#readme',
  members: {
    default: { drops: true, returns: 'Office' },
    'Office#{createP,createListOfDots,createListOfNumbers,makeNewSlide}': { drops: true, returns: 'Part' },
    'Part#addText': exportsData(['arg0']),
    'Office#createTable': exportsData(['arg0']),
    'Office#{on,generate,setDocTitle,makeNewSheet,putPageBreak}': { drops: true },
  },
};
