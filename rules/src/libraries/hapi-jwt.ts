import type { LibraryModel } from './model.js';
import { DROPS, READS, signsToken } from './parts.js';

export const HAPI_JWT: LibraryModel = {
  package: '@hapi/jwt',
  docs: 'https://hapi.dev/module/jwt/api',
  members: {
    'token.generate': signsToken(['arg0']),
    'token.decode': READS,
    'token.{verify,verifySignature,verifyPayload,verifyTime}': DROPS,
  },
};
