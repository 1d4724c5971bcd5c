import type { LibraryModel } from './model.js';
import { exportsData, formats, passes } from './parts.js';

/** Every function is given its options first, and returns the one that is given the rows. */
export const EXPORT_TO_CSV: LibraryModel = {
  package: 'export-to-csv',
  docs: 'https://github.com/alexcaza/export-to-csv#readme',
  members: {
    mkConfig: { drops: true },
    generateCsv: { drops: true, returns: 'Generator' },
    Generator: formats('csv', 'arg0'),
    download: { drops: true, returns: 'Download' },
    Download: exportsData(['arg0']),
    asBlob: { drops: true, returns: 'BlobMaker' },
    BlobMaker: formats('csv', 'arg0'),
    asString: passes('arg0'),
    // Before version 1 there was one class, which offered the file to the browser at once.
    ExportToCsv: { drops: true },
    'ExportToCsv#generateCsv': exportsData(['arg0']),
  },
};
