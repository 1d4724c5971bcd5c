import type { ApiModel, LibraryModel } from './model.js';
import { DROPS, unchecked } from './parts.js';

function sends(data: string): ApiModel {
  return {
    sink: {
      channel: 'connection',
      data: [data],
      transport: { url: ['init0'], unencryptedWhen: unchecked('init1.rejectUnauthorized') },
      recipient: 'host',
    },
    drops: true,
  };
}

export const SOCKET_IO_CLIENT: LibraryModel = {
  package: 'socket.io-client',
  docs: 'https://socket.io/docs/v4/client-api/',
  members: {
    '{default,io,connect,Manager}': {
      sink: {
        channel: 'connection',
        data: ['arg1.auth', 'arg1.query', 'arg1.extraHeaders'],
        transport: { url: ['arg0'], unencryptedWhen: unchecked('arg1.rejectUnauthorized') },
        recipient: 'host',
      },
      drops: true,
      returns: 'Socket',
    },
    'Socket#{emit,emitWithAck}': sends('args1'),
    'Socket#send': sends('args'),
    'Socket#{on,once,off,onAny,volatile,timeout,compress,connect,open}': { returns: 'this' },
    'Socket#{disconnect,close,connected,id}': DROPS,
  },
};
