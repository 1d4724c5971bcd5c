import type { LibraryModel } from './model.js';

/** What it writes of a request is set by serializers; the logger that it hangs into each request is one of pino's. */
export const PINO_HTTP: LibraryModel = {
  package: 'pino-http',
  alsoKnownAs: ['express-pino-logger', 'koa-pino-logger'],
  docs: 'https://github.com/pinojs/pino-http#readme',
  types: { HttpLogger: 'Middleware' },
  members: {
    '{default,pinoHttp}': { drops: true, returns: 'Middleware' },
    'Middleware#logger': { is: 'pino:Logger' },
    '{stdSerializers,startTime}': { drops: true },
  },
};
