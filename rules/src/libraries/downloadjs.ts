import type { LibraryModel } from './model.js';
import { exportsData } from './parts.js';

export const DOWNLOADJS: LibraryModel = {
  package: 'downloadjs',
  alsoKnownAs: ['js-file-download'],
  docs: 'https://github.com/rndme/download#readme',
  members: { default: exportsData(['arg0']) },
};
