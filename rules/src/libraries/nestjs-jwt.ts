import type { LibraryModel } from './model.js';
import { ONLY_ENCODES, passes } from './parts.js';

export const NESTJS_JWT: LibraryModel = {
  package: '@nestjs/jwt',
  docs: 'https://github.com/nestjs/jwt#readme',
  members: {
    'JwtService#{sign,signAsync}': {
      sink: { channel: 'token', data: ['arg0'] },
      protects: { raises: [{ state: 'pseudonymised-weak', because: ONLY_ENCODES }] },
    },
    'JwtService#{verify,verifyAsync,decode}': passes('arg0'),
    'JwtModule.{register,registerAsync}': { drops: true },
  },
};
