import type { LibraryModel } from './model.js';

export const PINO_HTTP: LibraryModel = {
  package: 'pino-http',
  docs: 'https://github.com/pinojs/pino-http#readme',
  types: { HttpLogger: 'pino:Logger' },
  members: {
    '{default,pinoHttp}': { drops: true, returns: 'Middleware' },
    'Middleware#logger': { is: 'pino:Logger' },
  },
};
