import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

export const COOKIE_PARSER: LibraryModel = {
  package: 'cookie-parser',
  docs: 'https://github.com/expressjs/cookie-parser#readme',
  members: { '{default,JSONCookie,JSONCookies,signedCookie}': DROPS },
};
