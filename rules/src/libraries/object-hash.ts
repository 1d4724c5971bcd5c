import type { LibraryModel } from './model.js';
import { hashes } from './parts.js';

export const OBJECT_HASH: LibraryModel = {
  package: 'object-hash',
  alsoKnownAs: ['ohash'],
  docs: 'https://github.com/puleos/object-hash#readme',
  members: { '{default,sha1,MD5,keysMD5,hash}': hashes(), keys: { drops: true } },
};
