import type { LibraryModel } from './model.js';
import { READS, setsCookie } from './parts.js';

export const COOKIES: LibraryModel = {
  package: 'cookies',
  docs: 'https://github.com/pillarjs/cookies#readme',
  types: { default: 'Cookies' },
  members: {
    default: { drops: true, returns: 'Cookies' },
    'Cookies#set': { ...setsCookie(['arg1'], 'arg2'), returns: 'this' },
    'Cookies#get': READS,
  },
};
