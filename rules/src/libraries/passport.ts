import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

/** The normalised profile that every strategy hands out: https://www.passportjs.org/reference/normalized-profile/ */
export const PASSPORT: LibraryModel = {
  package: 'passport',
  alsoKnownAs: ['@nestjs/passport', 'koa-passport', '@fastify/passport'],
  docs: 'https://www.passportjs.org/reference/normalized-profile/',
  members: {
    'Profile#emails': { source: 'user.contact.email' },
    'Profile#{displayName,name}': { source: 'user.name' },
    'Profile#username': { source: 'user.account.username' },
    'Profile#photos': { source: 'user.content.self_image' },
    'Profile#provider': DROPS,
    '{use,initialize,session,authenticate,serializeUser,deserializeUser,unuse}': DROPS,
    '{AuthGuard,PassportStrategy,PassportModule.register}': DROPS,
  },
};
