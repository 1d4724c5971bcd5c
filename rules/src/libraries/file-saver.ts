import type { LibraryModel } from './model.js';
import { exportsData } from './parts.js';

export const FILE_SAVER: LibraryModel = {
  package: 'file-saver',
  docs: 'https://github.com/eligrey/FileSaver.js#readme',
  members: { '{saveAs,default}': exportsData(['arg0']) },
};
