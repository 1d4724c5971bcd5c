import type { LibraryModel } from './model.js';
import { DROPS, KEY_IN_CODE, READS, signsToken } from './parts.js';

export const PASETO: LibraryModel = {
  package: 'paseto',
  docs: 'https://github.com/panva/paseto/blob/main/docs/README.md',
  members: {
    '{V1,V2,V3,V4}.sign': signsToken(['arg0']),
    '{V1,V3}.encrypt': {
      protects: {
        raises: [
          { state: 'pseudonymised-weak', when: [{ at: 'arg1', literal: true }], because: KEY_IN_CODE },
          { state: 'encrypted' },
        ],
      },
    },
    '{V1,V3}.decrypt': { protects: { reveals: true } },
    '{V1,V2,V3,V4}.verify': READS,
    decode: READS,
    '{V1,V2,V3,V4}.{generateKey,bytesToKeyObject,keyObjectToBytes}': DROPS,
  },
};
