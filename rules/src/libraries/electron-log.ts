import type { LibraryModel } from './model.js';
import { DROPS, logs } from './parts.js';

const LEVELS = '{error,warn,info,verbose,debug,silly,log}';

/** Writes to the console and to a file in the user's profile. */
export const ELECTRON_LOG: LibraryModel = {
  package: 'electron-log',
  alsoKnownAs: ['electron-log/main', 'electron-log/renderer', 'electron-log/node'],
  docs: 'https://github.com/megahertz/electron-log#readme',
  types: { LogFunctions: 'Logger', MainLogger: 'Logger', RendererLogger: 'Logger' },
  members: {
    [LEVELS]: logs(),
    [`Logger#${LEVELS}`]: logs(),
    '{create,scope,Logger#create,Logger#scope}': { drops: true, returns: 'Logger' },
    '{initialize,errorHandler.startCatching,transports.*}': DROPS,
  },
};
