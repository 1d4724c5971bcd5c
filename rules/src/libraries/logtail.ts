import type { LibraryModel } from './model.js';
import { DROPS, logs } from './parts.js';

export const LOGTAIL: LibraryModel = {
  package: '@logtail/node',
  alsoKnownAs: ['@logtail/browser', '@logtail/edge', '@logtail/js'],
  docs: 'https://betterstack.com/docs/logs/javascript/logging/',
  processor: { name: 'Better Stack', hosts: ['.betterstackdata.com', '.logtail.com'] },
  types: { Node: 'Logtail', Browser: 'Logtail' },
  members: {
    'Logtail#{debug,info,warn,error,log}': logs(['args'], {
      recipient: 'processor',
      transport: { otherwise: 'encrypted' },
    }),
    'Logtail#{flush,use,setSync}': DROPS,
  },
};
