import type { LibraryModel } from './model.js';

export const KOA: LibraryModel = {
  package: 'koa',
  docs: 'https://koajs.com/',
  types: { default: 'Application', ParameterizedContext: 'Context' },
  members: {
    default: { drops: true, returns: 'Application' },
    'Application#use': { calls: [{ callee: 'arg0', with: ['Context'] }], returns: 'this' },
    'Context#{query,params,headers,request.body,request.query,request.headers}': { input: true },
    'Context#{ip,ips}': { source: 'user.device.ip_address' },
    'Context#get': { input: true },
    'Context#cookies.set': { sink: { channel: 'cookie', data: ['arg1'] }, drops: true },
    'Context#cookies.get': { input: true },
    'Context#redirect': { sink: { channel: 'url', data: ['arg0'] }, drops: true },
    'Context#throw': { sink: { channel: 'error-text', data: ['args'] }, drops: true },
  },
};
