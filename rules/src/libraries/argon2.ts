import type { LibraryModel } from './model.js';

export const ARGON2: LibraryModel = {
  package: 'argon2',
  alsoKnownAs: ['@node-rs/argon2'],
  docs: 'https://github.com/ranisalt/node-argon2#readme',
  members: {
    '{hash,hashSync}': { protects: { raises: [{ state: 'hashed-password' }] } },
    '{verify,verifySync,needsRehash}': { drops: true },
  },
};
