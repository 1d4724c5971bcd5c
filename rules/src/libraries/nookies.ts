import type { LibraryModel } from './model.js';
import { DROPS, READS, setsCookie } from './parts.js';

export const NOOKIES: LibraryModel = {
  package: 'nookies',
  docs: 'https://github.com/maticzav/nookies#readme',
  members: {
    '{setCookie,set}': setsCookie(['arg2'], 'arg3'),
    '{parseCookies,get}': READS,
    '{destroyCookie,destroy}': DROPS,
  },
};
