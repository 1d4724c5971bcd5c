import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

/** Middleware that checks tokens; it hands no data to anyone. */
export const EXPRESS_JWT: LibraryModel = {
  package: 'express-jwt',
  alsoKnownAs: ['koa-jwt', 'jwks-rsa', 'express-oauth2-jwt-bearer', 'express-openid-connect'],
  docs: 'https://github.com/auth0/express-jwt#readme',
  members: {
    '{default,expressjwt,UnauthorizedError,auth,requiredScopes,requiresAuth,passportJwtSecret,expressJwtSecret}':
      DROPS,
  },
};
