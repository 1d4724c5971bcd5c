import type { LibraryModel } from './model.js';
import { READS } from './parts.js';

/** Chains of checks; what passed them is the request's data still. */
export const EXPRESS_VALIDATOR: LibraryModel = {
  package: 'express-validator',
  docs: 'https://express-validator.github.io/docs/',
  members: {
    '{body,query,param,header,cookie,check,oneOf,checkSchema,checkExact}': { drops: true, returns: 'Chain' },
    'Chain#*': { drops: true, returns: 'this' },
    matchedData: READS,
    validationResult: { drops: true, returns: 'Chain' },
  },
};
