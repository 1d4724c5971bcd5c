import type { ApiModel, LibraryModel } from './model.js';
import { DROPS, READS, setsCookie } from './parts.js';

const ANSWERS: ApiModel = {
  sink: { channel: 'http-response', data: ['arg0'], format: ['this.headers.*', 'arg2.Content-Type'] },
  returns: 'global:Response',
};

export const HONO: LibraryModel = {
  package: 'hono',
  alsoKnownAs: ['@hono/zod-openapi'],
  docs: 'https://hono.dev/docs/api/context',
  types: { OpenAPIHono: 'Hono' },
  members: {
    '{Hono,OpenAPIHono}': { drops: true, returns: 'Hono' },
    'Hono#{get,post,put,patch,delete,all,use,on,openapi,notFound}': {
      calls: [{ callee: 'args', with: ['Context with args'] }],
      returns: 'this',
    },
    'Hono#onError': { calls: [{ callee: 'arg0', with: ['global:Error', 'Context'] }], returns: 'this' },
    'Hono#{route,basePath,mount}': { returns: 'this' },
    'Context#req.{json,parseBody,formData,text,blob,arrayBuffer,valid}': READS,
    'Context#req.{query,queries,param,header}': { input: true },
    'Context#req.{url,raw}': { input: true },
    'Context#req.{method,path,routePath}': DROPS,
    'Context#{json,text,html,body,render}': ANSWERS,
    'Context#newResponse': ANSWERS,
    'Context#redirect': { sink: { channel: 'url', data: ['arg0'] }, returns: 'global:Response' },
    'Context#header': {
      sink: { channel: 'http-response', data: ['arg1'] },
      passes: [{ from: 'arg1', to: 'this.headers.*' }],
      drops: true,
    },
    // Variables of a request: whatever middleware set.
    'Context#set': { leaves: { at: 'Context#var', key: 'arg0', data: 'arg1' } },
    'Context#get': { ...READS, finds: { at: 'Context#var', key: 'arg0' }, returns: '<0>.Variables.{arg0}' },
    'Context#var': { carries: true, input: true, is: '<0>.Variables' },
    '{MiddlewareHandler,Handler}': { handles: ['Context'] },
    'Context#{status,notFound,env,executionCtx}': DROPS,
  },
};

export const HONO_COOKIE: LibraryModel = {
  package: 'hono/cookie',
  docs: 'https://hono.dev/docs/helpers/cookie',
  members: {
    setCookie: setsCookie(['arg2'], 'arg3'),
    setSignedCookie: setsCookie(['arg2'], 'arg4'),
    '{getCookie,getSignedCookie}': READS,
    deleteCookie: DROPS,
  },
};
