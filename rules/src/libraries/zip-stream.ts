import type { LibraryModel } from './model.js';
import { exportsData } from './parts.js';

export const ZIP_STREAM: LibraryModel = {
  package: 'zip-stream',
  docs: 'https://www.archiverjs.com/zip-stream/ZipStream.html',
  types: { default: 'ZipStream' },
  members: {
    default: { drops: true, returns: 'ZipStream' },
    'ZipStream#entry': exportsData(['arg0']),
    'ZipStream#{finish,finalize,getBytesWritten}': { drops: true },
    'ZipStream#{on,once,pipe}': { returns: 'this' },
  },
};
