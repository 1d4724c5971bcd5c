import type { LibraryModel } from './model.js';
import { logs } from './parts.js';

export const LOGLEVEL: LibraryModel = {
  package: 'loglevel',
  docs: 'https://github.com/pimterry/loglevel#readme',
  members: {
    '{trace,debug,log,info,warn,error}': logs(),
    getLogger: { drops: true, returns: 'Logger' },
    'Logger#{trace,debug,log,info,warn,error}': logs(),
    '{setLevel,setDefaultLevel,enableAll,disableAll}': { drops: true },
  },
};
