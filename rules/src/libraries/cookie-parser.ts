import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

export const COOKIE_PARSER: LibraryModel = {
  package: 'cookie-parser',
  alsoKnownAs: ['@fastify/cookie', 'csurf', 'csrf-csrf'],
  docs: 'https://github.com/expressjs/cookie-parser#readme',
  members: { '{default,fastifyCookie,JSONCookie,JSONCookies,signedCookie,doubleCsrf}': DROPS },
};
