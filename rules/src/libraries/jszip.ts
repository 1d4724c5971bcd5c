import type { LibraryModel } from './model.js';

export const JSZIP: LibraryModel = {
  package: 'jszip',
  docs: 'https://stuk.github.io/jszip/documentation/api_jszip.html',
  types: { default: 'JSZip' },
  members: {
    default: { drops: true, returns: 'JSZip' },
    'JSZip#file': { passes: [{ from: 'arg1', to: 'this', format: 'archive' }], returns: 'this' },
    'JSZip#folder': { returns: 'this' },
    'JSZip#{generateAsync,generateNodeStream}': {
      passes: [{ from: 'this', to: 'result', format: 'archive' }],
    },
  },
};
