import type { LibraryModel } from './model.js';
import { logs } from './parts.js';

export const BUNYAN: LibraryModel = {
  package: 'bunyan',
  docs: 'https://github.com/trentm/node-bunyan#readme',
  types: { default: 'Logger' },
  members: {
    '{createLogger,default}': { drops: true, returns: 'Logger' },
    'Logger#{trace,debug,info,warn,error,fatal}': logs(['args'], { serialised: ['init0.serializers'] }),
    'Logger#child': { sink: { channel: 'log', data: ['arg0'] }, returns: 'this' },
    'Logger#{level,addStream}': { drops: true },
  },
};
