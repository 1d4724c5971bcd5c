import type { LibraryModel } from './model.js';
import { DROPS, READS, signsToken } from './parts.js';

export const NESTJS_JWT: LibraryModel = {
  package: '@nestjs/jwt',
  docs: 'https://github.com/nestjs/jwt#readme',
  members: {
    'JwtService#{sign,signAsync}': signsToken(['arg0']),
    'JwtService#{verify,verifyAsync,decode}': READS,
    'JwtModule.{register,registerAsync}': DROPS,
  },
};
