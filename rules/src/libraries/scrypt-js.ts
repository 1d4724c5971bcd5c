import type { LibraryModel } from './model.js';
import { hashesPasswords } from './parts.js';

export const SCRYPT_JS: LibraryModel = {
  package: 'scrypt-js',
  docs: 'https://github.com/ricmoo/scrypt-js#readme',
  members: { '{scrypt,syncScrypt}': hashesPasswords() },
};
