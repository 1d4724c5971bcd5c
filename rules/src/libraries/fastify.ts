import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

export const FASTIFY: LibraryModel = {
  package: 'fastify',
  docs: 'https://fastify.dev/docs/latest/Reference/',
  types: { FastifyInstance: 'Server', FastifyRequest: 'Request', FastifyReply: 'Reply' },
  members: {
    '{default,fastify}': { drops: true, returns: 'Server' },
    'Server#{get,post,put,patch,delete,all,head,options}': {
      calls: [{ callee: 'args', with: ['Request', 'Reply'] }],
      returns: 'this',
    },
    'Server#route': { calls: [{ callee: 'arg0.handler', with: ['Request', 'Reply'] }], returns: 'this' },
    'Server#addHook': { calls: [{ callee: 'arg1', with: ['Request', 'Reply'] }], returns: 'this' },
    'Server#register': { calls: [{ callee: 'arg0', with: ['Server'] }], returns: 'this' },
    'Server#{listen,ready,close,decorate,setErrorHandler,addContentTypeParser}': DROPS,
    'Server#log': { is: 'pino:Logger' },
    'Request#{body,query,params,headers,cookies}': { input: true },
    'Request#ip': { source: 'user.device.ip_address' },
    'Request#log': { is: 'pino:Logger' },
    'Request#{id,method,url,hostname,protocol}': DROPS,
    'Reply#send': {
      sink: { channel: 'http-response', data: ['arg0'], format: ['this.headers.*'] },
      returns: 'this',
    },
    'Reply#setCookie': { sink: { channel: 'cookie', data: ['arg1'] }, returns: 'this' },
    'Reply#redirect': { sink: { channel: 'url', data: ['arg0', 'arg1'] }, returns: 'this' },
    'Reply#{header,headers,type}': {
      passes: [
        { from: 'arg1', to: 'this.headers.*' },
        { from: 'arg0', to: 'this.headers.*' },
      ],
      returns: 'this',
    },
    'Reply#{code,status}': { returns: 'this' },
    'Reply#log': { is: 'pino:Logger' },
  },
};
