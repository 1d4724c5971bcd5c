import type { LibraryModel } from './model.js';
import { DROPS, READS, signsToken } from './parts.js';

export const FAST_JWT: LibraryModel = {
  package: 'fast-jwt',
  docs: 'https://github.com/nearform/fast-jwt#readme',
  members: {
    createSigner: { drops: true, returns: 'Signer' },
    Signer: signsToken(['arg0']),
    '{createVerifier,createDecoder}': { drops: true, returns: 'Verifier' },
    Verifier: READS,
    TokenError: DROPS,
  },
};
