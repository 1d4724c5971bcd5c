import type { LibraryModel } from './model.js';
import { DROPS, logs } from './parts.js';

const REDACTED = { redacted: ['init0.redact', 'init0.redact.paths'] } as const;

export const PINO: LibraryModel = {
  package: 'pino',
  docs: 'https://getpino.io/#/docs/api',
  types: { BaseLogger: 'Logger', P: 'Logger', 'pino.Logger': 'Logger', LoggerExtras: 'Logger' },
  members: {
    '{default,pino}': { drops: true, returns: 'Logger' },
    'Logger#{trace,debug,info,warn,error,fatal}': logs(['args'], REDACTED),
    'Logger#{child,setBindings}': { sink: { channel: 'log', data: ['arg0'], ...REDACTED }, returns: 'this' },
    'Logger#{silent,flush,isLevelEnabled,bindings,level}': DROPS,
    '{transport,destination,multistream,stdTimeFunctions,stdSerializers,final}': DROPS,
    'stdSerializers.*': { passes: [{ from: 'arg0', to: 'result' }] },
  },
};
