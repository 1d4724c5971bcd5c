import type { LibraryModel } from './model.js';
import { KEY_IN_CODE, hashes } from './parts.js';

export const HASH_JS: LibraryModel = {
  package: 'hash.js',
  docs: 'https://github.com/indutny/hash.js#usage',
  members: {
    '{sha1,sha224,sha256,sha384,sha512,ripemd160}': { drops: true, returns: 'Hash' },
    'Hash#update': { passes: [{ from: 'arg0', to: 'this' }], returns: 'this' },
    'Hash#digest': hashes('this'),
    hmac: { drops: true, returns: 'Hmac' },
    'Hmac#update': { passes: [{ from: 'arg0', to: 'this' }], returns: 'this' },
    'Hmac#digest': {
      protects: {
        data: ['this'],
        raises: [
          {
            state: 'pseudonymised-weak',
            when: [{ at: 'init1', literal: true }],
            because: KEY_IN_CODE,
          },
          { state: 'pseudonymised' },
        ],
      },
    },
  },
};
