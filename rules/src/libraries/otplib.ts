import type { LibraryModel } from './model.js';
import { DROPS, passes } from './parts.js';

/** The address in the code to scan holds the account and the secret. */
export const OTPLIB: LibraryModel = {
  package: 'otplib',
  alsoKnownAs: ['@otplib/core', 'speakeasy'],
  docs: 'https://github.com/yeojz/otplib#readme',
  members: {
    '{authenticator,totp,hotp}.keyuri': passes('arg0', 'arg2'),
    '{otpauthURL,generateURI}': passes('arg0.label', 'arg0.secret'),
    // Whoever has the secret has the second factor.
    '{authenticator,totp,hotp}.generateSecret': { source: 'user.authorization.credentials' },
    generateSecret: { source: 'user.authorization.credentials' },
    '{authenticator,totp,hotp}.{generate,verify,check,verifyDelta}': DROPS,
    '{verify,verifySync,generate,generateSync}': DROPS,
  },
};
