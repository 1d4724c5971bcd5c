import type { LibraryModel } from './model.js';
import { DROPS, setsCookie } from './parts.js';

export const KOA: LibraryModel = {
  package: 'koa',
  docs: 'https://koajs.com/',
  types: {
    default: 'Application',
    ParameterizedContext: 'Context',
    'default.Context': 'Context',
    'Koa.Context': 'Context',
  },
  members: {
    default: { drops: true, returns: 'Application' },
    'Application#use': { calls: [{ callee: 'arg0', with: ['Context'] }], returns: 'this' },
    'Application#{listen,callback,on}': DROPS,
    'Context#{query,params,headers,header,request.body,request.query,request.headers,request.header,request.files}':
      {
        input: true,
      },
    'Context#state': { carries: true, input: true, is: '<0>' },
    'Context#{body,response.body}': { assigned: { channel: 'http-response', data: ['arg0'] } },
    Middleware: { handles: ['Context'] },
    'Context#session': { carries: true, input: true },
    'Context#{ip,ips,request.ip}': { source: 'user.device.ip_address' },
    'Context#{get,request.get}': { input: true },
    'Context#cookies.set': setsCookie(['arg1'], 'arg2'),
    'Context#cookies.get': { input: true },
    'Context#redirect': { sink: { channel: 'url', data: ['arg0'] }, drops: true },
    'Context#{set,append,response.set}': {
      sink: { channel: 'http-response', data: ['arg1', 'arg0.*'] },
      drops: true,
    },
    'Context#render': { sink: { channel: 'http-response', data: ['arg1'] }, drops: true },
    'Context#throw': { sink: { channel: 'error-text', data: ['args'] }, drops: true },
    'Context#assert': { sink: { channel: 'error-text', data: ['arg2'] }, drops: true },
    'Context#{attachment,remove,is,accepts,method,path,status,type,length}': DROPS,
  },
};
