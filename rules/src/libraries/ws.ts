import type { LibraryModel } from './model.js';
import { DROPS, unchecked } from './parts.js';

export const WS: LibraryModel = {
  package: 'ws',
  alsoKnownAs: ['isomorphic-ws', 'websocket', 'reconnecting-websocket', 'partysocket'],
  docs: 'https://github.com/websockets/ws/blob/master/doc/ws.md',
  types: {
    default: 'WebSocket',
    Server: 'WebSocketServer',
    w3cwebsocket: 'WebSocket',
    ReconnectingWebSocket: 'WebSocket',
  },
  members: {
    default: { drops: true, returns: 'WebSocket' },
    '{WebSocket,w3cwebsocket,WebSocketServer,Server}': DROPS,
    'WebSocket#send': {
      sink: {
        channel: 'connection',
        data: ['arg0'],
        transport: {
          url: ['init0'],
          unencryptedWhen: unchecked('init1.rejectUnauthorized', 'init2.rejectUnauthorized'),
        },
        recipient: 'host',
      },
      drops: true,
    },
    'WebSocket#{on,once,addEventListener}': { returns: 'this' },
    'WebSocket#{close,ping,pong,terminate,readyState,reconnect}': DROPS,
    'WebSocketServer#on': {
      calls: [{ callee: 'arg1', with: ['WebSocket', 'node:http:ServerRequest'] }],
      returns: 'this',
    },
    'WebSocketServer#clients.forEach': { drops: true, calls: [{ callee: 'arg0', with: ['WebSocket'] }] },
    'WebSocketServer#{close,handleUpgrade,emit}': DROPS,
  },
};
