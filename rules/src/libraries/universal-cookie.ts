import type { LibraryModel } from './model.js';
import { DROPS, READS, setsCookie } from './parts.js';

/** `useCookies` hands out the same functions as parts of a tuple. */
export const UNIVERSAL_COOKIE: LibraryModel = {
  package: 'universal-cookie',
  alsoKnownAs: ['react-cookie'],
  docs: 'https://github.com/bendotcodes/cookies#readme',
  types: { default: 'Cookies' },
  members: {
    '{default,Cookies}': { drops: true, returns: 'Cookies' },
    'Cookies#set': setsCookie(['arg1'], 'arg2'),
    'Cookies#{get,getAll}': READS,
    'Cookies#{remove,addChangeListener,update}': DROPS,
    '{CookiesProvider,withCookies}': DROPS,
  },
};
