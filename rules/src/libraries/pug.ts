import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

export const PUG: LibraryModel = {
  package: 'pug',
  docs: 'https://pugjs.org/api/reference.html',
  members: {
    '{render,renderFile}': passes('arg1'),
    '{compile,compileFile}': { drops: true, returns: 'Template' },
    Template: passes('arg0'),
  },
};
