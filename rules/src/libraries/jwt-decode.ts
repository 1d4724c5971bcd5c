import type { LibraryModel } from './model.js';
import { READS } from './parts.js';

/** Reads claims without a check of the signature; what they are, their names tell. */
export const JWT_DECODE: LibraryModel = {
  package: 'jwt-decode',
  docs: 'https://github.com/auth0/jwt-decode#readme',
  members: { '{default,jwtDecode,jwt_decode}': READS },
};
