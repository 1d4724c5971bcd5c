import type { LibraryModel } from './model.js';
import { ONLY_ENCODES, passes } from './parts.js';

export const TWEETNACL_UTIL: LibraryModel = {
  package: 'tweetnacl-util',
  docs: 'https://github.com/dchest/tweetnacl-util-js#readme',
  members: {
    '{decodeUTF8,encodeUTF8,decodeBase64}': passes('arg0'),
    encodeBase64: {
      protects: {
        raises: [{ state: 'pseudonymised-weak', because: ONLY_ENCODES }],
      },
    },
  },
};
