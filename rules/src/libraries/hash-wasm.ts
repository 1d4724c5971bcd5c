import type { LibraryModel } from './model.js';
import { hashes, hashesPasswords, KEY_IN_CODE, UNKEYED_HASH } from './parts.js';

export const HASH_WASM: LibraryModel = {
  package: 'hash-wasm',
  docs: 'https://github.com/Daninet/hash-wasm#api',
  members: {
    '{md4,md5,sha1,sha224,sha256,sha384,sha512,sha3,keccak,ripemd160,sm3,whirlpool,xxhash32,xxhash64,xxhash3,crc32,adler32}':
      hashes(),
    '{blake2b,blake2s,blake3}': {
      protects: {
        raises: [
          { state: 'pseudonymised-weak', when: [{ at: 'arg2', present: false }], because: UNKEYED_HASH },
          { state: 'pseudonymised-weak', when: [{ at: 'arg2', literal: true }], because: KEY_IN_CODE },
          { state: 'pseudonymised' },
        ],
      },
    },
    '{argon2i,argon2d,argon2id,bcrypt,scrypt,pbkdf2}': hashesPasswords('arg0.password'),
    '{argon2Verify,bcryptVerify}': { drops: true },
  },
};
