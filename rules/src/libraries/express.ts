import type { ApiModel, LibraryModel } from './model.js';
import { DROPS, setsCookie } from './parts.js';

/** Every function among the arguments is a handler. */
const HANDLES: ApiModel = {
  calls: [{ callee: 'args', with: ['express:Request', 'express:Response'], errorFirst: true }],
  returns: 'this',
};

const METHODS = '{get,post,put,patch,delete,del,all,head,options,use}';

/** What tells the format of an answer: its type and its file name, noted down by the members that set them. */
const ANSWER_FORMAT = { format: ['this.headers.*'] } as const;

/** The request of Express, which other frameworks of its kind have in common with it. */
export const REQUEST_MEMBERS: Record<string, ApiModel> = {
  'Request#params': { input: true, is: '<0>' },
  'Request#body': { input: true, is: '<2>' },
  'Request#query': { input: true, is: '<3>' },
  'Request#{cookies,signedCookies,headers,rawHeaders,file,files}': { input: true },
  'Request#{url,originalUrl}': { input: true },
  'Request#{ip,ips}': { source: 'user.device.ip_address' },
  'Request#socket.remoteAddress': { source: 'user.device.ip_address' },
  'Request#connection.remoteAddress': { source: 'user.device.ip_address' },
  'Request#{get,header}': { input: true },
  // What authentication and session middleware put there.
  'Request#{user,session,auth}': { input: true },
  'Request#log': { is: 'pino:Logger' },
  'Request#{method,path,baseUrl,protocol,secure,hostname,fresh,stale,xhr,route}': DROPS,
  'Request#{accepts,is,acceptsLanguages}': DROPS,
};

export const EXPRESS: LibraryModel = {
  package: 'express',
  alsoKnownAs: ['express-serve-static-core'],
  docs: 'https://expressjs.com/en/5x/api.html',
  types: {
    Express: 'Application',
    IRouter: 'Router',
    'express.Request': 'Request',
    'express.Response': 'Response',
  },
  members: {
    default: { drops: true, returns: 'Application' },
    Router: { drops: true, returns: 'Router' },
    '{json,urlencoded,text,raw,static}': DROPS,
    [`Application#${METHODS}`]: HANDLES,
    [`Router#${METHODS}`]: HANDLES,
    '{Application,Router}#route': { returns: 'Router' },
    '{Application,Router}#param': {
      calls: [{ callee: 'arg1', with: ['express:Request', 'express:Response'] }],
      returns: 'this',
    },
    'Application#{listen,set,enable,disable,engine}': DROPS,

    ...REQUEST_MEMBERS,
    RequestHandler: { handles: ['Request', 'Response'] },
    ErrorRequestHandler: { handles: ['global:Error', 'Request', 'Response'] },

    'Response#{send,json,jsonp,end,write}': {
      sink: { channel: 'http-response', data: ['arg0'], ...ANSWER_FORMAT },
      returns: 'this',
    },
    'Response#render': { sink: { channel: 'http-response', data: ['arg1'] }, returns: 'this' },
    'Response#cookie': { ...setsCookie(['arg1'], 'arg2'), returns: 'this' },
    'Response#redirect': { sink: { channel: 'url', data: ['arg0', 'arg1'] }, drops: true },
    'Response#location': { sink: { channel: 'url', data: ['arg0'] }, returns: 'this' },
    'Response#{set,header,setHeader,append}': {
      sink: { channel: 'http-response', data: ['arg1', 'arg0.*'] },
      passes: [
        { from: 'arg0.*', to: 'this.headers.*' },
        { from: 'arg1', to: 'this.headers.*' },
      ],
      returns: 'this',
    },
    'Response#{type,contentType}': { passes: [{ from: 'arg0', to: 'this.headers.*' }], returns: 'this' },
    'Response#attachment': { passes: [{ from: 'arg0', to: 'this.headers.*' }], returns: 'this' },
    'Response#{status,links,vary,clearCookie,removeHeader,on,once}': { returns: 'this' },
    'Response#{sendFile,download,sendStatus,flushHeaders,format}': DROPS,
    'Response#writeHead': {
      sink: { channel: 'http-response', data: ['arg1.*'] },
      passes: [{ from: 'arg1.*', to: 'this.headers.*' }],
      returns: 'this',
    },
    // Middleware leaves here what later handlers read.
    Request: { carries: true },
    '{Response,Application}#locals': { carries: true, input: true },
  },
};
