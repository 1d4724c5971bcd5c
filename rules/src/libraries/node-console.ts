import { consoleMembers } from './console-levels.js';
import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

export const NODE_CONSOLE: LibraryModel = {
  package: 'node:console',
  docs: 'https://nodejs.org/api/console.html',
  members: { Console: DROPS, ...consoleMembers(''), ...consoleMembers('Console#') },
};
