import type { LibraryModel } from './model.js';

export const KOA_ROUTER: LibraryModel = {
  package: '@koa/router',
  alsoKnownAs: ['koa-router'],
  docs: 'https://github.com/koajs/router/blob/master/API.md',
  types: { default: 'Router' },
  members: {
    default: { drops: true, returns: 'Router' },
    'Router#{get,post,put,patch,delete,all,use}': {
      calls: [{ callee: 'args', with: ['koa:Context'] }],
      returns: 'this',
    },
  },
};
