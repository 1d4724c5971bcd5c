import type { LibraryModel } from './model.js';
import { hashesPasswords } from './parts.js';

export const SCRYPT_KDF: LibraryModel = {
  package: 'scrypt-kdf',
  docs: 'https://github.com/chrisveness/scrypt-kdf#readme',
  members: { kdf: hashesPasswords(), '{verify,viewParams,pickParams}': { drops: true } },
};
