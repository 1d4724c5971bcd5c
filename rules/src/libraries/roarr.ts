import type { LibraryModel } from './model.js';
import { DROPS, logs } from './parts.js';

const LEVELS =
  '{trace,debug,info,warn,error,fatal,traceOnce,debugOnce,infoOnce,warnOnce,errorOnce,fatalOnce}';

/** The logger is a function with methods; a context object comes first, the message after it. */
export const ROARR: LibraryModel = {
  package: 'roarr',
  docs: 'https://github.com/gajus/roarr#readme',
  types: { RoarrLogger: 'Logger' },
  members: {
    Roarr: logs(),
    [`Roarr.${LEVELS}`]: logs(),
    'Roarr.child': { sink: { channel: 'log', data: ['arg0'] }, drops: true, returns: 'Logger' },
    'Roarr.adopt': {
      sink: { channel: 'log', data: ['arg1'] },
      calls: [{ callee: 'arg0', with: [], resultTo: 'result' }],
    },
    Logger: logs(),
    'Logger#{trace,debug,info,warn,error,fatal}': logs(),
    'Logger#child': { sink: { channel: 'log', data: ['arg0'] }, returns: 'this' },
    'Roarr.getContext': DROPS,
  },
};
