import type { LibraryModel } from './model.js';
import { DROPS, READS } from './parts.js';

export const HAPI: LibraryModel = {
  package: '@hapi/hapi',
  docs: 'https://hapi.dev/api/',
  types: { 'default.Request': 'Request', 'default.ResponseToolkit': 'Toolkit', ResponseToolkit: 'Toolkit' },
  members: {
    '{server,Server,default.server,default.Server}': { drops: true, returns: 'Server' },
    'Server#route': {
      calls: [
        { callee: 'arg0.handler', with: ['Request', 'Toolkit'] },
        { callee: 'arg0.*.handler', with: ['Request', 'Toolkit'] },
      ],
      drops: true,
    },
    'Server#ext': { calls: [{ callee: 'arg1', with: ['Request', 'Toolkit'] }], drops: true },
    'Server#{start,stop,register,initialize,decorate,method,auth.strategy,auth.default}': DROPS,
    'Server#inject': READS,
    'Request#{payload,query,params,headers,state}': { input: true },
    'Request#auth.credentials': { input: true },
    'Request#info.remoteAddress': { source: 'user.device.ip_address' },
    'Request#log': { sink: { channel: 'log', data: ['arg1'] }, drops: true },
    'Server#log': { sink: { channel: 'log', data: ['arg1'] }, drops: true },
    'Request#{method,path,route}': DROPS,
    'Toolkit#response': { sink: { channel: 'http-response', data: ['arg0'] }, returns: 'Answer' },
    'Toolkit#view': { sink: { channel: 'http-response', data: ['arg1'] }, returns: 'Answer' },
    'Toolkit#redirect': { sink: { channel: 'url', data: ['arg0'] }, returns: 'Answer' },
    'Toolkit#state': { sink: { channel: 'cookie', data: ['arg1'] }, drops: true },
    'Answer#{code,type,etag,takeover,created,unstate}': { returns: 'this' },
    'Answer#header': { sink: { channel: 'http-response', data: ['arg1'] }, returns: 'this' },
    'Answer#state': { sink: { channel: 'cookie', data: ['arg1'] }, returns: 'this' },
  },
};
