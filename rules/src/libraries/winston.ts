import type { LibraryModel } from './model.js';
import { DROPS, LEVELS, logs } from './parts.js';

export const WINSTON: LibraryModel = {
  package: 'winston',
  docs: 'https://github.com/winstonjs/winston#readme',
  types: { LoggerInstance: 'Logger' },
  members: {
    createLogger: { drops: true, returns: 'Logger' },
    [LEVELS]: logs(),
    [`Logger#${LEVELS}`]: logs(),
    '{log,write,profile}': logs(),
    'Logger#{log,write,profile}': logs(),
    'Logger#child': { sink: { channel: 'log', data: ['arg0'] }, returns: 'this' },
    'Logger#{add,remove,clear,configure,on,once}': { returns: 'this' },
    'loggers.{add,get}': { drops: true, returns: 'Logger' },
    'Container#{add,get}': { drops: true, returns: 'Logger' },
    '{add,configure,exitOnError,addColors}': DROPS,
    'transports.*': DROPS,
  },
};
