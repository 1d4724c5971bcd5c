import type { LibraryModel } from './model.js';
import { cookieTransport, READS } from './parts.js';

/** Serialises a `Set-Cookie` header. */
export const COOKIE: LibraryModel = {
  package: 'cookie',
  alsoKnownAs: ['cookie-es'],
  docs: 'https://github.com/jshttp/cookie#readme',
  members: {
    '{serialize,stringifySetCookie}': {
      sink: { channel: 'cookie', data: ['arg1', 'arg0.value'], transport: cookieTransport('arg2') },
      passes: [{ from: 'arg1', to: 'result' }],
    },
    '{parse,parseCookie,parseSetCookie}': READS,
  },
};
