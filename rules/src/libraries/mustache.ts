import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

export const MUSTACHE: LibraryModel = {
  package: 'mustache',
  docs: 'https://github.com/janl/mustache.js#readme',
  members: { render: passes('arg1'), '{parse,clearCache,escape}': passes('arg0') },
};
