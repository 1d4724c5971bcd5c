import type { LibraryModel } from './model.js';

export const BLUEIMP_MD5: LibraryModel = {
  package: 'blueimp-md5',
  docs: 'https://github.com/blueimp/JavaScript-MD5#api',
  members: {
    '{default,md5}': {
      protects: { raises: [{ state: 'pseudonymised-weak', because: 'the hash function is broken' }] },
    },
  },
};
