import type { LibraryModel } from './model.js';
import { exportsData } from './parts.js';

export const YAZL: LibraryModel = {
  package: 'yazl',
  docs: 'https://github.com/thejoshwolfe/yazl#readme',
  members: {
    ZipFile: { drops: true },
    'ZipFile#{addBuffer,addReadStream}': exportsData(['arg0']),
    'ZipFile#{addFile,addEmptyDirectory,end}': { drops: true },
  },
};
