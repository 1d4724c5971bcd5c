import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

/** A type is a function that gives back what it was given, or what is wrong with it. */
export const ARKTYPE: LibraryModel = {
  package: 'arktype',
  docs: 'https://arktype.io/docs/intro/your-first-type',
  members: {
    type: { drops: true, returns: 'Type' },
    Type: passes('arg0'),
    'Type#{assert,from}': passes('arg0'),
    'Type#{allows,toJsonSchema}': { drops: true },
    scope: { drops: true },
  },
};
