import type { LibraryModel } from './model.js';

/** Functions write into a buffer that they are given; what was encrypted never stands in it as it was. */
export const SODIUM_NATIVE: LibraryModel = {
  package: 'sodium-native',
  docs: 'https://sodium-friends.github.io/docs/docs/api',
  members: {
    '{crypto_secretbox_easy,crypto_box_easy,crypto_box_seal,crypto_aead_xchacha20poly1305_ietf_encrypt,crypto_pwhash,crypto_pwhash_str,crypto_pwhash_str_verify,randombytes_buf,sodium_memzero,sodium_malloc}':
      { drops: true },
    '{crypto_secretbox_open_easy,crypto_box_open_easy,crypto_box_seal_open}': {
      passes: [{ from: 'arg1', to: 'arg0' }],
      drops: true,
    },
  },
};
