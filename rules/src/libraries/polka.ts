import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

/** A server of `node:http` with routes. */
export const POLKA: LibraryModel = {
  package: 'polka',
  docs: 'https://github.com/lukeed/polka#readme',
  types: { Request: 'express:Request', Response: 'node:http:ServerResponse' },
  members: {
    default: { drops: true, returns: 'Polka' },
    'Polka#{get,post,put,patch,delete,head,options,all,use}': {
      calls: [{ callee: 'args', with: ['express:Request', 'node:http:ServerResponse'] }],
      returns: 'this',
    },
    'Polka#listen': DROPS,
  },
};
