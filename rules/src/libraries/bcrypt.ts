import type { LibraryModel } from './model.js';

export const BCRYPT: LibraryModel = {
  package: 'bcrypt',
  alsoKnownAs: ['bcryptjs', '@node-rs/bcrypt', 'bcrypt-ts'],
  docs: 'https://github.com/kelektiv/node.bcrypt.js#readme',
  members: {
    '{hash,hashSync}': {
      protects: {
        raises: [
          // A cost factor below this is quick to try through (OWASP Password Storage Cheat Sheet: 10 or more).
          {
            state: 'pseudonymised-weak',
            when: [{ at: 'arg1', atMost: 7 }],
            because: 'the cost factor is too low',
          },
          { state: 'hashed-password' },
        ],
      },
    },
    '{compare,compareSync,verify,verifySync,genSalt,genSaltSync,getRounds,truncates}': { drops: true },
  },
};
