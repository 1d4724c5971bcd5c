import type { LibraryModel } from './model.js';
import { logs } from './parts.js';

export const TSLOG: LibraryModel = {
  package: 'tslog',
  docs: 'https://tslog.js.org/',
  members: {
    'Logger#{silly,trace,debug,info,warn,error,fatal,log}': logs(['args'], {
      redactedKeys: ['init0.maskValuesOfKeys'],
    }),
    'Logger#getSubLogger': { drops: true, returns: 'this' },
  },
};
