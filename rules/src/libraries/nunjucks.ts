import type { LibraryModel } from './model.js';
import { DROPS, NO_VALUE, passes } from './parts.js';

export const NUNJUCKS: LibraryModel = {
  package: 'nunjucks',
  docs: 'https://mozilla.github.io/nunjucks/api.html',
  members: {
    '{render,renderString}': { ...passes('arg1'), calls: [{ callee: 'arg2', with: [NO_VALUE, 'arg1'] }] },
    '{configure,Environment}': { drops: true, returns: 'Environment' },
    'Environment#{render,renderString}': {
      ...passes('arg1'),
      calls: [{ callee: 'arg2', with: [NO_VALUE, 'arg1'] }],
    },
    'Environment#{addFilter,addGlobal,addExtension,express}': DROPS,
    compile: { drops: true, returns: 'Template' },
    'Template#render': passes('arg0'),
  },
};
