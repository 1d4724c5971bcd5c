import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

export const MIDDY: LibraryModel = {
  package: '@middy/core',
  docs: 'https://middy.js.org/docs/intro/getting-started',
  members: {
    default: { ...passes('arg0'), returns: 'Middy' },
    'Middy#{use,before,after,onError,handler}': { returns: 'this' },
  },
};
