import type { LibraryModel } from './model.js';

export const UNIVERSAL_COOKIE: LibraryModel = {
  package: 'universal-cookie',
  alsoKnownAs: ['react-cookie', 'nookies', 'cookies-next', 'cookies'],
  docs: 'https://github.com/bendotcodes/cookies#readme',
  types: { default: 'Cookies' },
  members: {
    'Cookies#set': { sink: { channel: 'cookie', data: ['arg1'] }, drops: true },
    'Cookies#{get,getAll,remove}': { drops: true },
    setCookie: { sink: { channel: 'cookie', data: ['arg1', 'arg2'] }, drops: true },
    useCookies: { drops: true },
  },
};
