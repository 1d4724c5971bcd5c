import type { LibraryModel } from './model.js';
import { DROPS, unchecked } from './parts.js';

const HANDLER = ['node:http:ServerRequest', 'node:http:ServerResponse'] as const;

export const NODE_HTTP2: LibraryModel = {
  package: 'node:http2',
  docs: 'https://nodejs.org/api/http2.html',
  types: { ClientHttp2Session: 'Session', ClientHttp2Stream: 'Stream' },
  members: {
    connect: { drops: true, returns: 'Session' },
    'Session#request': {
      sink: [
        {
          channel: 'http-request',
          data: ['arg0'],
          transport: { url: ['init0'], unencryptedWhen: unchecked('init1.rejectUnauthorized') },
          recipient: 'host',
        },
        { channel: 'url', data: ['arg0.:path'] },
      ],
      drops: true,
      returns: 'Stream',
    },
    'Stream#{write,end}': {
      sink: {
        channel: 'http-request',
        data: ['arg0'],
        transport: { url: ['init0'], unencryptedWhen: unchecked('init1.rejectUnauthorized') },
        recipient: 'host',
      },
      drops: true,
    },
    '{Session,Stream}#{on,once,setTimeout,setEncoding}': { returns: 'this' },
    '{Session,Stream}#{close,destroy,ping,settings}': DROPS,
    '{createServer,createSecureServer}': {
      calls: [
        { callee: 'arg0', with: HANDLER },
        { callee: 'arg1', with: HANDLER },
      ],
      returns: 'node:http:Server',
    },
    constants: DROPS,
  },
};
