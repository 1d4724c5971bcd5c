import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

/** Handlers take their parts by name: `({ body, query, cookie })`; the names of fields say what they hold. */
export const ELYSIA: LibraryModel = {
  package: 'elysia',
  docs: 'https://elysiajs.com/essential/handler.html',
  members: {
    Elysia: { drops: true },
    'Elysia#{get,post,put,patch,delete,all,options,head,ws,use,group,guard,derive,resolve,onError,onBeforeHandle,decorate,state,listen,model}':
      { returns: 'this' },
    't.*': DROPS,
    redirect: { sink: { channel: 'url', data: ['arg0'] }, drops: true },
    error: { sink: { channel: 'error-text', data: ['arg1'] }, drops: true },
    status: { sink: { channel: 'http-response', data: ['arg1'] }, drops: true },
  },
};
