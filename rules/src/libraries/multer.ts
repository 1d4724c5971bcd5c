import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

/** Middleware that reads uploads; what it read is in the request. */
export const MULTER: LibraryModel = {
  package: 'multer',
  alsoKnownAs: ['multer-s3', 'express-fileupload', 'connect-multiparty'],
  docs: 'https://github.com/expressjs/multer#readme',
  members: {
    default: { drops: true, returns: 'Multer' },
    '{diskStorage,memoryStorage}': DROPS,
    'Multer#{single,array,fields,none,any}': DROPS,
  },
};
