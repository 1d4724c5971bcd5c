import type { ApiModel, LibraryModel, TransportModel } from './model.js';
import { passes, unchecked } from './parts.js';

const HOSTS = ['arg0.hostname', 'arg0.host', 'arg1.hostname', 'arg1.host'] as const;

const HANDLER = ['node:http:ServerRequest', 'node:http:ServerResponse'] as const;

function members(transport: TransportModel, ofStream: TransportModel): Record<string, ApiModel> {
  return {
    '{request,get}': {
      sink: [
        {
          channel: 'http-request',
          data: ['arg0', 'arg1.headers', 'arg1.path', 'arg1.auth'],
          transport: { url: ['arg0'], host: HOSTS, ...transport },
          recipient: 'host',
        },
        { channel: 'url', data: ['arg0.path', 'arg1.path'] },
      ],
      returns: 'ClientRequest',
      calls: [
        { callee: 'arg1', with: ['IncomingMessage'] },
        { callee: 'arg2', with: ['IncomingMessage'] },
      ],
    },
    'ClientRequest#{write,end}': {
      sink: {
        channel: 'http-request',
        data: ['arg0'],
        transport: {
          url: ['init0'],
          host: ['init0.hostname', 'init0.host', 'init1.hostname', 'init1.host'],
          ...ofStream,
        },
        recipient: 'host',
      },
      drops: true,
    },
    'ClientRequest#setHeader': {
      sink: {
        channel: 'http-request',
        data: ['arg1'],
        transport: { url: ['init0'], host: ['init0.hostname', 'init0.host'], ...ofStream },
        recipient: 'host',
      },
      drops: true,
    },
    'ClientRequest#{on,once,setTimeout,setNoDelay}': { returns: 'this' },
    'ClientRequest#{destroy,abort,flushHeaders}': { drops: true },
    // An agent stands for its options, where the transport of a request looks for them.
    Agent: passes('arg0'),
    createServer: {
      calls: [
        { callee: 'arg0', with: HANDLER },
        { callee: 'arg1', with: HANDLER },
      ],
      returns: 'node:http:Server',
    },
  };
}

export const NODE_HTTP: LibraryModel = {
  package: 'node:http',
  docs: 'https://nodejs.org/api/http.html',
  members: {
    ...members({ otherwise: 'unencrypted' }, { otherwise: 'unencrypted' }),
    'Server#{listen,close,once}': { returns: 'this' },
    'Server#on': { calls: [{ callee: 'arg1', with: HANDLER }], returns: 'this' },
    // What a server is asked; `IncomingMessage` alone may as well be the answer to a request of our own.
    'ServerRequest#{url,headers,body}': { input: true },
    'ServerRequest#socket.remoteAddress': { source: 'user.device.ip_address' },
    'IncomingMessage#{statusCode,statusMessage,resume,destroy}': { drops: true },
    'IncomingMessage#{on,once,setEncoding}': { returns: 'this' },
    'IncomingMessage#socket.remoteAddress': { source: 'user.device.ip_address' },
    'ServerResponse#{write,end}': {
      sink: { channel: 'http-response', data: ['arg0'], format: ['this.headers.*'] },
      drops: true,
    },
    'ServerResponse#setHeader': {
      sink: { channel: 'http-response', data: ['arg1'] },
      passes: [{ from: 'arg1', to: 'this.headers.*' }],
      returns: 'this',
    },
    'ServerResponse#writeHead': {
      sink: { channel: 'http-response', data: ['arg1', 'arg2'] },
      passes: [
        // One by one, so that what each of them says stays what it is.
        { from: 'arg1.content-type', to: 'this.headers.*' },
        { from: 'arg2.content-type', to: 'this.headers.*' },
        { from: 'arg1.content-disposition', to: 'this.headers.disposition' },
        { from: 'arg2.content-disposition', to: 'this.headers.disposition' },
      ],
      returns: 'this',
    },
  },
};

/** TLS without a check of the certificate protects from nobody who stands on the line, and counts as none. */
export const NODE_HTTPS: LibraryModel = {
  package: 'node:https',
  docs: 'https://nodejs.org/api/https.html',
  types: { IncomingMessage: 'node:http:IncomingMessage' },
  members: members(
    {
      unencryptedWhen: unchecked(
        'arg0.rejectUnauthorized',
        'arg1.rejectUnauthorized',
        'arg0.agent.rejectUnauthorized',
        'arg1.agent.rejectUnauthorized',
      ),
      otherwise: 'encrypted',
    },
    {
      unencryptedWhen: unchecked(
        'init0.rejectUnauthorized',
        'init1.rejectUnauthorized',
        'init0.agent.rejectUnauthorized',
        'init1.agent.rejectUnauthorized',
      ),
      otherwise: 'encrypted',
    },
  ),
};
