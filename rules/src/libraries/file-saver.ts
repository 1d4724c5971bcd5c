import type { LibraryModel } from './model.js';
import { exportsData } from './parts.js';

export const FILE_SAVER: LibraryModel = {
  package: 'file-saver',
  docs: 'https://github.com/eligrey/FileSaver.js#readme',
  members: { '{saveAs,default}': exportsData(['arg0']) },
};

export const DOWNLOADJS: LibraryModel = {
  package: 'downloadjs',
  alsoKnownAs: ['js-file-download'],
  docs: 'https://github.com/rndme/download#readme',
  members: { default: exportsData(['arg0']) },
};
