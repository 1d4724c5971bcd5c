import type { LibraryModel } from './model.js';
import { hashes, hashesPasswords } from './parts.js';

export const HASH_WASM: LibraryModel = {
  package: 'hash-wasm',
  docs: 'https://github.com/Daninet/hash-wasm#api',
  members: {
    '{md4,md5,sha1,sha224,sha256,sha384,sha512,sha3,keccak,ripemd160,sm3,whirlpool,xxhash32,xxhash64,xxhash3,crc32,adler32}':
      hashes(),
    '{blake2b,blake2s,blake3}': {
      protects: {
        raises: [
          {
            state: 'pseudonymised',
            when: [
              { at: 'arg2', present: true },
              { at: 'arg2', literal: false },
            ],
          },
          {
            state: 'pseudonymised-weak',
            because: 'a hash without a secret key can be found out by trying candidates',
          },
        ],
      },
    },
    '{argon2i,argon2d,argon2id,bcrypt}': hashesPasswords('arg0.password'),
    scrypt: hashesPasswords('arg0.password'),
    pbkdf2: hashesPasswords('arg0.password'),
    '{argon2Verify,bcryptVerify}': { drops: true },
  },
};
