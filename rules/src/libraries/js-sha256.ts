import type { LibraryModel } from './model.js';
import { hashes, keyed } from './parts.js';

export const JS_SHA256: LibraryModel = {
  package: 'js-sha256',
  alsoKnownAs: ['js-sha1', 'js-sha512', 'js-sha3', 'js-md5'],
  docs: 'https://github.com/emn178/js-sha256#usage',
  members: {
    '{sha256,sha224}': hashes(),
    '{sha256,sha224}.{hex,array,digest,arrayBuffer}': hashes(),
    '{sha256,sha224}.create': { drops: true, returns: 'Hasher' },
    'Hasher#update': { passes: [{ from: 'arg0', to: 'this' }], returns: 'this' },
    'Hasher#{hex,digest,array}': hashes('this'),
    '{sha256,sha224}.hmac': keyed('pseudonymised', 'arg1', 'arg0'),
  },
};
