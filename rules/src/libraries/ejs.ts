import type { LibraryModel } from './model.js';
import { NO_VALUE, passes } from './parts.js';

export const EJS: LibraryModel = {
  package: 'ejs',
  docs: 'https://ejs.co/#docs',
  members: {
    render: passes('arg1'),
    renderFile: {
      ...passes('arg1'),
      calls: [
        { callee: 'arg2', with: [NO_VALUE, 'arg1'] },
        { callee: 'arg3', with: [NO_VALUE, 'arg1'] },
      ],
    },
    compile: { drops: true, returns: 'Template' },
    Template: passes('arg0'),
  },
};
