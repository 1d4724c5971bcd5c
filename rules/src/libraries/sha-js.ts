import type { LibraryModel } from './model.js';
import { hashes } from './parts.js';

export const SHA_JS: LibraryModel = {
  package: 'sha.js',
  alsoKnownAs: ['create-hash'],
  docs: 'https://github.com/browserify/sha.js#readme',
  members: {
    default: { drops: true, returns: 'Hash' },
    'Hash#update': { passes: [{ from: 'arg0', to: 'this' }], returns: 'this' },
    'Hash#digest': hashes('this'),
  },
};
