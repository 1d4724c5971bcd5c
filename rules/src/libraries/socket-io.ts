import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

const EMITS = { sink: { channel: 'connection', data: ['args1'] }, drops: true } as const;

/** Who may listen in a room is decided elsewhere; what is emitted leaves for the clients. */
export const SOCKET_IO: LibraryModel = {
  package: 'socket.io',
  docs: 'https://socket.io/docs/v4/server-api/',
  types: { default: 'Server', Namespace: 'Server', BroadcastOperator: 'Server' },
  members: {
    '{default,Server}': { drops: true, returns: 'Server' },
    'Server#{emit,emitWithAck,serverSideEmit}': EMITS,
    'Server#{send,write}': { sink: { channel: 'connection', data: ['args'] }, drops: true },
    'Server#{to,in,of,except,volatile,local,compress,timeout,attach,listen}': { returns: 'this' },
    'Server#{on,use}': {
      calls: [
        { callee: 'arg1', with: ['Socket'] },
        { callee: 'arg0', with: ['Socket'] },
      ],
      returns: 'this',
    },
    'Server#sockets': { is: 'Server' },
    'Server#{close,adapter,engine,fetchSockets,socketsJoin,socketsLeave,disconnectSockets}': DROPS,
    'Socket#{emit,emitWithAck}': EMITS,
    'Socket#send': { sink: { channel: 'connection', data: ['args'] }, drops: true },
    'Socket#{to,in,except,timeout,compress}': { drops: true, returns: 'Server' },
    'Socket#{broadcast,volatile,nsp}': { is: 'Server' },
    'Socket#handshake.{auth,query,headers}': { input: true },
    'Socket#data': { carries: true, input: true },
    'Socket#handshake.address': { source: 'user.device.ip_address' },
    'Socket#conn.remoteAddress': { source: 'user.device.ip_address' },
    'Socket#{join,leave,disconnect,rooms}': DROPS,
    'Socket#{on,once,onAny,off,use}': { returns: 'this' },
  },
};
