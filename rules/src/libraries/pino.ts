import type { LibraryModel } from './model.js';
import { DROPS, logs } from './parts.js';

/** What is left of a line: serialisers replace the fields that they are named after, then paths are taken out. */
const REDACTED = {
  redacted: ['init0.redact', 'init0.redact.paths'],
  serialised: ['init0.serializers'],
  formatted: ['init0.formatters.log'],
} as const;

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
