import type { LibraryModel } from './model.js';
import { DROPS, READS, signsToken } from './parts.js';

export const JWS: LibraryModel = {
  package: 'jws',
  docs: 'https://github.com/auth0/node-jws#readme',
  members: {
    sign: signsToken(['arg0.payload']),
    decode: READS,
    '{verify,isValid,createVerify}': DROPS,
  },
};
