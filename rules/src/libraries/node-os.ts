import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

export const NODE_OS: LibraryModel = {
  package: 'node:os',
  docs: 'https://nodejs.org/api/os.html',
  members: { '*': DROPS },
};
