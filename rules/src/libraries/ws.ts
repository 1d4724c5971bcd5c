import type { LibraryModel } from './model.js';

export const WS: LibraryModel = {
  package: 'ws',
  docs: 'https://github.com/websockets/ws/blob/master/doc/ws.md',
  types: { default: 'WebSocket' },
  members: {
    default: { drops: true, returns: 'WebSocket' },
    WebSocket: { drops: true },
    'WebSocket#send': {
      sink: { channel: 'connection', data: ['arg0'], transport: { url: ['init0'] }, recipient: 'host' },
      drops: true,
    },
    'WebSocket#{on,once,addEventListener}': { returns: 'this' },
    'WebSocket#{close,ping,pong,terminate}': { drops: true },
  },
};
