import type { LibraryModel } from './model.js';

export const HONO: LibraryModel = {
  package: 'hono',
  docs: 'https://hono.dev/docs/api/context',
  members: {
    Hono: { drops: true },
    'Hono#{get,post,put,patch,delete,all,use}': {
      calls: [{ callee: 'args', with: ['Context'] }],
      returns: 'this',
    },
    'Hono#route': { returns: 'this' },
    'Context#req.{json,parseBody,formData,text,query,queries,param,header,valid}': { input: true },
    'Context#{json,text,html,body}': {
      sink: { channel: 'http-response', data: ['arg0'] },
      returns: 'global:Response',
    },
    'Context#redirect': { sink: { channel: 'url', data: ['arg0'] }, returns: 'global:Response' },
    'Context#header': { drops: true },
  },
};

export const HONO_COOKIE: LibraryModel = {
  package: 'hono/cookie',
  docs: 'https://hono.dev/docs/helpers/cookie',
  members: {
    '{setCookie,setSignedCookie}': { sink: { channel: 'cookie', data: ['arg2'] }, drops: true },
    '{getCookie,getSignedCookie}': { input: true },
  },
};
