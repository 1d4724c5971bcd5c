import type { LibraryModel } from './model.js';
import { DROPS, READS, setsCookie } from './parts.js';

export const COOKIES_NEXT: LibraryModel = {
  package: 'cookies-next',
  alsoKnownAs: ['cookies-next/client', 'cookies-next/server'],
  docs: 'https://github.com/andreizanik/cookies-next#readme',
  members: {
    setCookie: setsCookie(['arg1'], 'arg2'),
    '{getCookie,getCookies}': READS,
    '{deleteCookie,hasCookie}': DROPS,
  },
};
