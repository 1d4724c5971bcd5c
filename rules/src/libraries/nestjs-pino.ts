import type { LibraryModel } from './model.js';
import { DROPS, logs } from './parts.js';

/** Both loggers write through the pino instance that `LoggerModule.forRoot` sets up. */
const REDACTED = {
  redacted: [
    'config0.pinoHttp.redact',
    'config0.pinoHttp.redact.paths',
    'config0.pinoHttp.0.redact',
    'config0.pinoHttp.0.redact.paths',
  ],
  serialised: ['config0.pinoHttp.serializers', 'config0.pinoHttp.0.serializers'],
} as const;

export const NESTJS_PINO: LibraryModel = {
  package: 'nestjs-pino',
  docs: 'https://github.com/iamolegga/nestjs-pino#readme',
  types: { PinoLogger: 'pino:Logger', Logger: '@nestjs/common:Logger' },
  members: {
    'LoggerModule.{forRoot,forRootAsync}': { configures: true, drops: true },
    'PinoLogger#{trace,debug,info,warn,error,fatal}': logs(['args'], REDACTED),
    'PinoLogger#assign': logs(['arg0'], REDACTED),
    'PinoLogger#{setContext,logger}': DROPS,
    'Logger#{log,error,warn,debug,verbose,fatal}': logs(['args'], REDACTED),
  },
  decorators: { InjectPinoLogger: { is: 'PinoLogger' } },
};
