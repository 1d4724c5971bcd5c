import type { LibraryModel } from './model.js';
import { logs, passes } from './parts.js';

export const NODE_UTIL: LibraryModel = {
  package: 'node:util',
  docs: 'https://nodejs.org/api/util.html',
  members: {
    '{inspect,format,formatWithOptions,stripVTControlCharacters,styleText}': passes('args'),
    // The promise of a callback function does what the function does.
    '{promisify,callbackify,deprecate}': { ...passes('arg0'), returns: 'arg0' },
    '{debuglog,debug}': { drops: true, returns: 'DebugLogger' },
    DebugLogger: logs(),
    '{isDeepStrictEqual,types.*,inherits}': { drops: true },
    // The options bear the names that the program gives them.
    parseArgs: { drops: true, input: true },
  },
};
