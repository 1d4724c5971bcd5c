import type { LibraryModel } from './model.js';

export const SUPERAGENT: LibraryModel = {
  package: 'superagent',
  docs: 'https://ladjs.github.io/superagent/',
  members: {
    '{get,post,put,patch,delete,del,head}': {
      sink: {
        channel: 'http-request',
        data: ['arg0', 'arg1'],
        transport: { url: ['arg0'] },
        recipient: 'host',
      },
      drops: true,
      returns: 'Request',
    },
    'Request#{send,query,field,attach}': {
      sink: { channel: 'http-request', data: ['args'], transport: { url: ['init0'] }, recipient: 'host' },
      returns: 'this',
    },
    'Request#{set,type,accept,timeout,retry,auth,ok,redirects}': { returns: 'this' },
  },
};
