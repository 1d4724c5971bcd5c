import type { LibraryModel } from './model.js';
import { hashes } from './parts.js';

/** One function, one hash, no key. */
export const MD5: LibraryModel = {
  package: 'md5',
  alsoKnownAs: ['sha1', 'sha256', 'hash-sum', 'string-hash', 'crc-32', 'murmurhash'],
  docs: 'https://github.com/pvorb/node-md5#readme',
  members: { default: hashes() },
};
