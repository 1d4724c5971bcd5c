import type { LibraryModel } from './model.js';
import { DROPS, passes } from './parts.js';

export const NODE_PATH: LibraryModel = {
  package: 'node:path',
  alsoKnownAs: ['node:path/posix', 'node:path/win32'],
  docs: 'https://nodejs.org/api/path.html',
  members: {
    '{join,resolve}': passes('args'),
    '{basename,dirname,normalize,relative,format,parse,toNamespacedPath}': passes('args'),
    '{extname,isAbsolute,sep,delimiter}': DROPS,
    '{posix,win32}.{join,resolve,basename,dirname,normalize,relative}': passes('args'),
  },
};
