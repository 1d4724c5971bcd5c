import type { LibraryModel } from './model.js';
import { DROPS, logs } from './parts.js';

export const LOG: LibraryModel = {
  package: 'log',
  docs: 'https://github.com/medikoo/log#readme',
  members: {
    '{default,Logger}': logs(),
    '{debug,info,notice,warn,warning,error}': logs(),
    'Logger#{debug,info,notice,warn,warning,error}': logs(),
    '{get,Logger#get}': { drops: true, returns: 'Logger' },
    '{enable,disable,Logger#enable,Logger#disable}': DROPS,
  },
};
