import type { LibraryModel } from './model.js';
import { formats, NO_VALUE, passes } from './parts.js';

export const FFLATE: LibraryModel = {
  package: 'fflate',
  docs: 'https://github.com/101arrowz/fflate#readme',
  members: {
    zipSync: formats('archive', 'arg0'),
    zip: {
      drops: true,
      calls: [
        { callee: 'arg1', with: [NO_VALUE, 'arg0'] },
        { callee: 'arg2', with: [NO_VALUE, 'arg0'] },
      ],
    },
    '{gzipSync,gunzipSync,deflateSync,inflateSync,compressSync,decompressSync,zlibSync,unzlibSync,unzipSync,strToU8,strFromU8}':
      passes('arg0'),
  },
};
