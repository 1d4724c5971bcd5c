import type { LibraryModel } from './model.js';
import { DROPS, READS, signsToken } from './parts.js';

export const HONO_JWT: LibraryModel = {
  package: 'hono/jwt',
  docs: 'https://hono.dev/docs/helpers/jwt',
  members: { sign: signsToken(['arg0']), '{verify,decode}': READS, jwt: DROPS },
};
