import type { LibraryModel } from './model.js';
import { DROPS, READS, signsToken } from './parts.js';

/** A signed token is readable by everyone who holds it; its claims are data of which only their names tell. */
export const JSONWEBTOKEN: LibraryModel = {
  package: 'jsonwebtoken',
  alsoKnownAs: ['@tsndr/cloudflare-worker-jwt', 'jsonwebtoken-esm'],
  docs: 'https://github.com/auth0/node-jsonwebtoken#readme',
  members: {
    sign: signsToken(['arg0']),
    '{verify,decode}': READS,
    '{JsonWebTokenError,TokenExpiredError,NotBeforeError}': DROPS,
  },
};
