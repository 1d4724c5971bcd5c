import type { LibraryModel } from './model.js';
import { DROPS, passes, READS } from './parts.js';

/** The options of a registration name the user to the authenticator. */
export const SIMPLEWEBAUTHN: LibraryModel = {
  package: '@simplewebauthn/server',
  alsoKnownAs: ['@simplewebauthn/browser'],
  docs: 'https://simplewebauthn.dev/docs/packages/server',
  members: {
    generateRegistrationOptions: passes('arg0.userName', 'arg0.userDisplayName'),
    generateAuthenticationOptions: DROPS,
    '{verifyRegistrationResponse,verifyAuthenticationResponse}': READS,
    '{startRegistration,startAuthentication,browserSupportsWebAuthn}': DROPS,
  },
};
