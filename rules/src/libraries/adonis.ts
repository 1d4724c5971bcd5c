import type { LibraryModel } from './model.js';
import { DROPS, READS } from './parts.js';

export const ADONIS: LibraryModel = {
  package: '@adonisjs/core',
  alsoKnownAs: ['@adonisjs/core/http', '@adonisjs/http-server'],
  docs: 'https://docs.adonisjs.com/guides/basics/request',
  types: { HttpContextContract: 'HttpContext' },
  members: {
    'HttpContext#request': { is: 'Request' },
    'HttpContext#response': { is: 'Response' },
    'HttpContext#params': { input: true },
    'HttpContext#auth.user': { input: true },
    'HttpContext#session.put': { sink: { channel: 'cookie', data: ['arg1'] }, drops: true },
    'HttpContext#session.flash': { sink: { channel: 'cookie', data: ['args'] }, drops: true },
    'HttpContext#session.get': { input: true },
    'HttpContext#logger': { is: 'pino:Logger' },
    'HttpContext#view.render': { passes: [{ from: 'arg1', to: 'result' }] },
    'Request#{input,header,param,cookie}': { input: true },
    'Request#{body,all,only,except,qs,params,headers,validateUsing,file,files}': READS,
    'Request#{ip,ips}': { source: 'user.device.ip_address' },
    'Request#{method,url,is,accepts,id}': DROPS,
    'Response#{send,json,ok,created,badRequest,notFound}': {
      sink: { channel: 'http-response', data: ['arg0'] },
      drops: true,
    },
    'Response#redirect': { sink: { channel: 'url', data: ['arg0'] }, returns: 'Redirect' },
    'Redirect#toPath': { sink: { channel: 'url', data: ['arg0'] }, drops: true },
    'Redirect#{back,withQs,toRoute}': { returns: 'this' },
    'Response#{cookie,plainCookie}': { sink: { channel: 'cookie', data: ['arg1'] }, returns: 'this' },
    // This cookie can be read by nobody but the server.
    'Response#encryptedCookie': { returns: 'this' },
    'Response#header': { sink: { channel: 'http-response', data: ['arg1'] }, returns: 'this' },
    'Response#{status,type,clearCookie}': { returns: 'this' },
  },
};
