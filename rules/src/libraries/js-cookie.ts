import type { LibraryModel } from './model.js';

export const JS_COOKIE: LibraryModel = {
  package: 'js-cookie',
  docs: 'https://github.com/js-cookie/js-cookie#readme',
  members: {
    set: { sink: { channel: 'cookie', data: ['arg1'] }, drops: true },
    '{get,remove,withAttributes,withConverter}': { drops: true },
  },
};
