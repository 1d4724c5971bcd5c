import type { LibraryModel } from './model.js';
import { ONLY_ENCODES, passes } from './parts.js';

/** A signed token is readable by everyone who holds it. */
export const JSONWEBTOKEN: LibraryModel = {
  package: 'jsonwebtoken',
  docs: 'https://github.com/auth0/node-jsonwebtoken#readme',
  members: {
    sign: {
      sink: { channel: 'token', data: ['arg0'] },
      protects: { raises: [{ state: 'pseudonymised-weak', because: ONLY_ENCODES }] },
    },
    '{verify,decode}': passes('arg0'),
  },
};
