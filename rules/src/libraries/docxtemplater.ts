import type { LibraryModel } from './model.js';
import { exportsData } from './parts.js';

export const DOCXTEMPLATER: LibraryModel = {
  package: 'docxtemplater',
  docs: 'https://docxtemplater.com/docs/',
  types: { default: 'Docxtemplater' },
  members: {
    default: { drops: true, returns: 'Docxtemplater' },
    'Docxtemplater#{render,renderAsync,setData,resolveData}': exportsData(['arg0']),
    'Docxtemplater#{loadZip,setOptions,attachModule,compile}': { returns: 'this' },
    'Docxtemplater#{getZip,getFullText,toBuffer,toBlob}': { drops: true },
  },
};
