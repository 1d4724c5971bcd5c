import type { LibraryModel } from './model.js';
import { DROPS, passes } from './parts.js';

/** The address in the code to scan holds the account and the secret. */
export const OTPLIB: LibraryModel = {
  package: 'otplib',
  alsoKnownAs: ['@otplib/core', 'speakeasy'],
  docs: 'https://github.com/yeojz/otplib#readme',
  members: {
    '{authenticator,totp,hotp}.keyuri': passes('arg0', 'arg2'),
    otpauthURL: passes('arg0.label', 'arg0.secret'),
    '{authenticator,totp,hotp}.{generate,verify,check,generateSecret,verifyDelta}': DROPS,
    generateSecret: DROPS,
  },
};
