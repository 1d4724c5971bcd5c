import type { LibraryModel } from './model.js';
import { UNKEYED_HASH } from './parts.js';

export const UUID: LibraryModel = {
  package: 'uuid',
  docs: 'https://github.com/uuidjs/uuid#readme',
  members: {
    '{v1,v4,v6,v7,validate,version,NIL}': { drops: true },
    // Name-based identifiers are plain hashes of the name.
    '{v3,v5}': { protects: { raises: [{ state: 'pseudonymised-weak', because: UNKEYED_HASH }] } },
  },
};
