import type { LibraryModel } from './model.js';
import { exportsData } from './parts.js';

export const TAR_STREAM: LibraryModel = {
  package: 'tar-stream',
  docs: 'https://github.com/mafintosh/tar-stream#readme',
  members: {
    pack: { drops: true, returns: 'Pack' },
    'Pack#entry': { ...exportsData(['arg1']), returns: 'Entry' },
    'Entry#{write,end}': exportsData(['arg0']),
    'Pack#{finalize,pipe}': { drops: true },
    extract: { drops: true },
  },
};
