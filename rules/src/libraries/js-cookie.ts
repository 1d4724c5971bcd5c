import type { LibraryModel } from './model.js';
import { DROPS, READS, setsCookie } from './parts.js';

export const JS_COOKIE: LibraryModel = {
  package: 'js-cookie',
  alsoKnownAs: ['typescript-cookie', 'es-cookie', 'tiny-cookie'],
  docs: 'https://github.com/js-cookie/js-cookie#readme',
  members: {
    '{set,setCookie}': setsCookie(['arg1'], 'arg2'),
    '{withAttributes,withConverter}': { drops: true, returns: 'Api' },
    'Api#set': setsCookie(['arg1'], 'arg2'),
    '{get,getCookie,getCookies,Api#get}': READS,
    '{remove,removeCookie,Api#remove}': DROPS,
  },
};
