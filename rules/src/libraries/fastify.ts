import type { LibraryModel, SinkModel } from './model.js';
import { DROPS, logs, setsCookie } from './parts.js';

/** The logger of the server is one of pino's, made with what the server is given for it. */
const LINE: Partial<SinkModel> = {
  redacted: ['config0.logger.redact', 'config0.logger.redact.paths'],
  serialised: ['config0.logger.serializers'],
};

/** A handler answers with what it returns as well as by `reply.send`. */
const ANSWER: SinkModel = { channel: 'http-response', data: ['arg0'] };

export const FASTIFY: LibraryModel = {
  package: 'fastify',
  docs: 'https://fastify.dev/docs/latest/Reference/',
  types: {
    FastifyInstance: 'Server',
    FastifyRequest: 'Request',
    FastifyReply: 'Reply',
    FastifyBaseLogger: 'Log',
  },
  members: {
    '{default,fastify}': { configures: true, drops: true, returns: 'Server' },
    'Log#{trace,debug,info,warn,error,fatal}': logs(['args'], LINE),
    'Log#child': { sink: { channel: 'log', data: ['arg0'], ...LINE }, returns: 'this' },
    'Log#{silent,level}': DROPS,
    'Server#{get,post,put,patch,delete,all,head,options}': {
      calls: [
        { callee: 'args', with: ['Request', 'Reply'], answers: ANSWER },
        { callee: 'arg1.handler', with: ['Request', 'Reply'], answers: ANSWER },
        { callee: 'arg1.preHandler', with: ['Request', 'Reply'] },
      ],
      returns: 'this',
    },
    'Server#route': {
      calls: [
        { callee: 'arg0.handler', with: ['Request', 'Reply'], answers: ANSWER },
        { callee: 'arg0.preHandler', with: ['Request', 'Reply'] },
      ],
      returns: 'this',
    },
    'Server#addHook': { calls: [{ callee: 'arg1', with: ['Request', 'Reply'] }], returns: 'this' },
    'Server#register': { calls: [{ callee: 'arg0', with: ['Server'] }], returns: 'this' },
    'Server#setErrorHandler': {
      calls: [{ callee: 'arg0', with: ['global:Error', 'Request', 'Reply'] }],
      returns: 'this',
    },
    'Server#setNotFoundHandler': { calls: [{ callee: 'arg0', with: ['Request', 'Reply'] }], returns: 'this' },
    'Server#{listen,ready,close,addContentTypeParser,addSchema,withTypeProvider}': DROPS,
    // What a plugin or a hook leaves on these is there in every handler.
    'Server#decorate': { leaves: { at: 'Server', key: 'arg0', data: 'arg1' }, returns: 'this' },
    'Server#decorateRequest': { leaves: { at: 'Request', key: 'arg0', data: 'arg1' }, returns: 'this' },
    'Server#decorateReply': { leaves: { at: 'Reply', key: 'arg0', data: 'arg1' }, returns: 'this' },
    '{Server,Request,Reply}': { carries: true },
    'Server#log': { is: 'Log' },
    'Request#body': { input: true, is: '<0>.Body' },
    'Request#query': { input: true, is: '<0>.Querystring' },
    'Request#params': { input: true, is: '<0>.Params' },
    'Request#{headers,cookies}': { input: true },
    'Request#{user,session}': { input: true },
    'Request#{ip,ips}': { source: 'user.device.ip_address' },
    'Request#log': { is: 'Log' },
    'Request#{id,method,url,hostname,protocol}': DROPS,
    'Reply#send': {
      sink: { channel: 'http-response', data: ['arg0'], format: ['this.answer.*'] },
      returns: 'this',
    },
    'Reply#view': { sink: { channel: 'http-response', data: ['arg1'] }, returns: 'this' },
    'Reply#{setCookie,cookie}': { ...setsCookie(['arg1'], 'arg2'), returns: 'this' },
    'Reply#redirect': { sink: { channel: 'url', data: ['arg0', 'arg1'] }, returns: 'this' },
    'Reply#{header,headers}': {
      sink: { channel: 'http-response', data: ['arg1', 'arg0.*'] },
      passes: [
        { from: 'arg0.*', to: 'this.answer.*' },
        { from: 'arg1', to: 'this.answer.*' },
      ],
      returns: 'this',
    },
    'Reply#type': { passes: [{ from: 'arg0', to: 'this.answer.*' }], returns: 'this' },
    'Reply#{code,status,clearCookie}': { returns: 'this' },
    'Reply#{sendFile,download,hijack}': DROPS,
    'Reply#log': { is: 'Log' },
  },
};
