import type { LibraryModel } from './model.js';
import {
  ONLY_ENCODES,
  KEY_IN_CODE,
  hashes,
  hashesPasswords,
  keyed,
  passes,
  reveals,
  UNKEYED_HASH,
} from './parts.js';

const AEADS = '{xchacha20poly1305_ietf,chacha20poly1305_ietf,chacha20poly1305,aes256gcm,aegis128l,aegis256}';

export const LIBSODIUM_WRAPPERS: LibraryModel = {
  package: 'libsodium-wrappers',
  alsoKnownAs: ['libsodium-wrappers-sumo', 'react-native-libsodium'],
  docs: 'https://doc.libsodium.org/',
  members: {
    crypto_secretbox_easy: keyed('encrypted', 'arg0', 'arg2'),
    crypto_secretbox_open_easy: reveals(),
    crypto_box_easy: keyed('encrypted', 'arg0', 'arg3'),
    crypto_box_open_easy: reveals(),
    crypto_box_seal: keyed('encrypted', 'arg0'),
    crypto_box_seal_open: reveals(),
    [`crypto_aead_${AEADS}_encrypt`]: keyed('encrypted', 'arg0', 'arg4'),
    [`crypto_aead_${AEADS}_decrypt`]: reveals('arg1'),
    crypto_secretstream_xchacha20poly1305_push: keyed('encrypted', 'arg1'),
    crypto_generichash: {
      protects: {
        data: ['arg1'],
        raises: [
          { state: 'pseudonymised-weak', when: [{ at: 'arg2', present: false }], because: UNKEYED_HASH },
          { state: 'pseudonymised-weak', when: [{ at: 'arg2', is: [null] }], because: UNKEYED_HASH },
          {
            state: 'pseudonymised-weak',
            when: [{ at: 'arg2', literal: true }],
            because: KEY_IN_CODE,
          },
          { state: 'pseudonymised' },
        ],
      },
    },
    '{crypto_hash,crypto_hash_sha256,crypto_hash_sha512}': hashes(),
    '{crypto_auth,crypto_auth_hmacsha256,crypto_auth_hmacsha512,crypto_shorthash}': keyed(
      'pseudonymised',
      'arg0',
      'arg1',
    ),
    crypto_pwhash: hashesPasswords('arg1'),
    crypto_pwhash_str: hashesPasswords(),
    '{crypto_pwhash_str_verify,crypto_sign_detached,crypto_sign_verify_detached,randombytes_buf,memcmp}': {
      drops: true,
    },
    '{crypto_secretbox_keygen,crypto_box_keypair,crypto_generichash_keygen,crypto_auth_keygen}': {
      drops: true,
    },
    '{from_string,to_string,from_base64,from_hex}': passes('arg0'),
    '{to_base64,to_hex}': {
      protects: {
        raises: [{ state: 'pseudonymised-weak', because: ONLY_ENCODES }],
      },
    },
  },
};
