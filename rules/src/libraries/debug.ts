import type { LibraryModel } from './model.js';
import { logs } from './parts.js';

export const DEBUG: LibraryModel = {
  package: 'debug',
  docs: 'https://github.com/debug-js/debug#readme',
  members: {
    '{default,debug}': { drops: true, returns: 'Debugger' },
    // Calling the function that `debug('app')` has returned.
    Debugger: logs(),
    'Debugger#extend': { drops: true, returns: 'this' },
    '{enable,disable,enabled}': { drops: true },
  },
};
