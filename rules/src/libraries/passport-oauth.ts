import type { LibraryModel } from './model.js';

/** Strategies call back with the profile of whoever signs in. */
export const PASSPORT_OAUTH: LibraryModel = {
  package: 'passport-google-oauth20',
  alsoKnownAs: [
    'passport-facebook',
    'passport-github',
    'passport-github2',
    'passport-gitlab2',
    'passport-twitter',
    'passport-linkedin-oauth2',
    'passport-microsoft',
    'passport-discord',
    'passport-oauth2',
    'passport-apple',
    'passport-auth0',
  ],
  docs: 'https://www.passportjs.org/packages/passport-google-oauth20/',
  types: { Profile: 'passport:Profile' },
  members: {
    Strategy: {
      drops: true,
      calls: [{ callee: 'arg1', with: ['arg9', 'arg9', 'passport:Profile'] }],
    },
  },
};
