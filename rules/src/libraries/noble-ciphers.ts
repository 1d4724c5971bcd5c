import type { LibraryModel } from './model.js';
import { keyed, passes, reveals } from './parts.js';

export const NOBLE_CIPHERS: LibraryModel = {
  package: '@noble/ciphers',
  docs: 'https://github.com/paulmillr/noble-ciphers#usage',
  members: {
    '{gcm,gcmsiv,siv,aessiv,cbc,ctr,cfb,xchacha20poly1305,chacha20poly1305,xsalsa20poly1305,secretbox}': {
      drops: true,
      returns: 'Cipher',
    },
    'Cipher#{encrypt,seal}': keyed('encrypted', 'arg0', 'init0'),
    'Cipher#{decrypt,open}': reveals(),
    // The electronic code book shows equal data as equal.
    ecb: { drops: true, returns: 'CodeBook' },
    'CodeBook#encrypt': {
      protects: {
        raises: [{ state: 'pseudonymised-weak', because: 'the ECB mode shows equal data as equal' }],
      },
    },
    'CodeBook#decrypt': reveals(),
    // A cipher that chooses its nonces itself.
    managedNonce: { drops: true, returns: 'ManagedCipher' },
    ManagedCipher: { drops: true, returns: 'Cipher' },
    '{utf8ToBytes,bytesToUtf8,hexToBytes}': passes('arg0'),
    randomBytes: { drops: true },
  },
};
