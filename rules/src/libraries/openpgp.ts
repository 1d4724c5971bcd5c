import type { LibraryModel } from './model.js';
import { KEY_IN_CODE, passes, reveals } from './parts.js';

export const OPENPGP: LibraryModel = {
  package: 'openpgp',
  docs: 'https://docs.openpgpjs.org/',
  members: {
    createMessage: passes('arg0'),
    createCleartextMessage: passes('arg0'),
    encrypt: {
      protects: {
        data: ['arg0.message'],
        raises: [
          {
            state: 'pseudonymised-weak',
            when: [{ at: 'arg0.passwords', literal: true }],
            because: KEY_IN_CODE,
          },
          { state: 'encrypted' },
        ],
      },
    },
    '{readMessage,readCleartextMessage}': passes('arg0'),
    decrypt: reveals('arg0.message'),
    // A signature beside the text does not hide it.
    sign: passes('arg0.message'),
    '{generateKey,readKey,readKeys,readPrivateKey,decryptKey,encryptKey,verify,enums,config}': {
      drops: true,
    },
  },
};
