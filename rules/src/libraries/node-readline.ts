import type { LibraryModel } from './model.js';
import { READS } from './parts.js';

/** Text that is asked for is shown at the terminal, as standard output is. */
export const NODE_READLINE: LibraryModel = {
  package: 'node:readline',
  alsoKnownAs: ['node:readline/promises'],
  docs: 'https://nodejs.org/api/readline.html',
  members: {
    createInterface: { drops: true, returns: 'Interface' },
    'Interface#question': { sink: { channel: 'log', data: ['arg0'] }, ...READS },
    'Interface#setPrompt': { sink: { channel: 'log', data: ['arg0'] }, drops: true },
    'Interface#{on,once}': { returns: 'this' },
    'Interface#{close,pause,resume,prompt,write}': { drops: true },
    '{cursorTo,clearLine,moveCursor,emitKeypressEvents}': { drops: true },
  },
};
