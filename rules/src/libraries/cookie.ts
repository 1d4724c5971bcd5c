import type { LibraryModel } from './model.js';

/** Serialises a `Set-Cookie` header. */
export const COOKIE: LibraryModel = {
  package: 'cookie',
  docs: 'https://github.com/jshttp/cookie#readme',
  members: {
    '{serialize,stringifySetCookie}': {
      sink: { channel: 'cookie', data: ['arg1'] },
      passes: [{ from: 'arg1', to: 'result' }],
    },
    '{parse,parseCookie}': { passes: [{ from: 'arg0', to: 'result' }] },
  },
};
