import type { LibraryModel } from './model.js';
import { logs } from './parts.js';

export const LOG4JS: LibraryModel = {
  package: 'log4js',
  docs: 'https://log4js-node.github.io/log4js-node/api.html',
  members: {
    getLogger: { drops: true, returns: 'Logger' },
    configure: { drops: true },
    'Logger#{trace,debug,info,warn,error,fatal,mark,log}': logs(),
    'Logger#addContext': logs(['arg1']),
  },
};
