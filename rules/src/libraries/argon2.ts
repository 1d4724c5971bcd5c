import type { LibraryModel } from './model.js';
import { hashesPasswords } from './parts.js';

export const ARGON2: LibraryModel = {
  package: 'argon2',
  alsoKnownAs: ['@node-rs/argon2'],
  docs: 'https://github.com/ranisalt/node-argon2#readme',
  members: {
    '{hash,hashSync}': hashesPasswords(),
    '{verify,verifySync,needsRehash}': { drops: true },
  },
};
