import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

/** A request logger: what it writes is set by a format, and by the tokens that the project adds to it. */
export const MORGAN: LibraryModel = {
  package: 'morgan',
  alsoKnownAs: ['koa-morgan'],
  docs: 'https://github.com/expressjs/morgan#readme',
  members: {
    default: {
      drops: true,
      calls: [{ callee: 'arg0', with: ['arg9', 'express:Request', 'express:Response'] }],
    },
    token: { drops: true, calls: [{ callee: 'arg1', with: ['express:Request', 'express:Response'] }] },
    '{format,compile}': DROPS,
  },
};
