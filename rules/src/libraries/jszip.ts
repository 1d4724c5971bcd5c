import type { LibraryModel } from './model.js';
import { READS } from './parts.js';

export const JSZIP: LibraryModel = {
  package: 'jszip',
  docs: 'https://stuk.github.io/jszip/documentation/api_jszip.html',
  types: { default: 'JSZip' },
  members: {
    default: { drops: true, returns: 'JSZip' },
    'JSZip#file': { passes: [{ from: 'arg1', to: 'this', format: 'archive' }], returns: 'this' },
    'JSZip#folder': { returns: 'this' },
    'JSZip#remove': { returns: 'this' },
    'JSZip#{loadAsync,async}': READS,
    loadAsync: { drops: true, returns: 'JSZip' },
    'JSZip#{generateAsync,generateNodeStream}': {
      passes: [{ from: 'this', to: 'result', format: 'archive' }],
    },
  },
};
