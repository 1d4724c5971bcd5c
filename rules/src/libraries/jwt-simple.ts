import type { LibraryModel } from './model.js';
import { READS, signsToken } from './parts.js';

export const JWT_SIMPLE: LibraryModel = {
  package: 'jwt-simple',
  docs: 'https://github.com/hokaccha/node-jwt-simple#readme',
  members: { encode: signsToken(['arg0']), decode: READS },
};
