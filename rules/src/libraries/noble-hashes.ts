import type { LibraryModel } from './model.js';
import { KEY_IN_CODE, hashes, hashesPasswords, keyed, passes, UNKEYED_HASH } from './parts.js';

export const NOBLE_HASHES: LibraryModel = {
  package: '@noble/hashes',
  docs: 'https://github.com/paulmillr/noble-hashes#usage',
  members: {
    '{sha1,sha224,sha256,sha384,sha512,sha3_256,sha3_512,keccak_256,ripemd160,md5}': hashes(),
    '{blake2b,blake2s,blake3}': {
      protects: {
        raises: [
          { state: 'pseudonymised-weak', when: [{ at: 'arg1.key', present: false }], because: UNKEYED_HASH },
          {
            state: 'pseudonymised-weak',
            when: [{ at: 'arg1.key', literal: true }],
            because: KEY_IN_CODE,
          },
          { state: 'pseudonymised' },
        ],
      },
    },
    hmac: keyed('pseudonymised', 'arg2', 'arg1'),
    '{pbkdf2,pbkdf2Async}': hashesPasswords('arg1'),
    '{scrypt,scryptAsync,argon2id,argon2idAsync}': hashesPasswords(),
    '{hkdf,randomBytes}': { drops: true },
    '{utf8ToBytes,bytesToUtf8,hexToBytes,bytesToHex,concatBytes}': passes('args'),
  },
};
