import type { ApiModel, LibraryModel } from './model.js';

/** A cost factor below this is quick to try through (OWASP Password Storage Cheat Sheet: 10 or more). */
const LOW_COST: ApiModel = {
  protects: {
    raises: [
      {
        state: 'pseudonymised-weak',
        when: [{ at: 'arg1', atMost: 7 }],
        because: 'the cost factor is too low',
      },
      { state: 'hashed-password' },
    ],
  },
};

export const BCRYPT: LibraryModel = {
  package: 'bcrypt',
  alsoKnownAs: ['bcryptjs', '@node-rs/bcrypt'],
  docs: 'https://github.com/kelektiv/node.bcrypt.js#readme',
  members: {
    '{hash,hashSync}': LOW_COST,
    '{compare,compareSync,verify,verifySync,genSalt,genSaltSync,getRounds}': { drops: true },
  },
};
