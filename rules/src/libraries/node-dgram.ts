import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

/** Datagrams travel as they are. */
export const NODE_DGRAM: LibraryModel = {
  package: 'node:dgram',
  docs: 'https://nodejs.org/api/dgram.html',
  members: {
    createSocket: { drops: true, returns: 'Socket' },
    'Socket#send': {
      sink: {
        channel: 'connection',
        data: ['arg0'],
        transport: { host: ['arg2', 'arg4', 'this.host'], otherwise: 'unencrypted' },
      },
      drops: true,
    },
    'Socket#connect': { passes: [{ from: 'arg1', to: 'this.host' }], drops: true },
    'Socket#{on,once}': { returns: 'this' },
    'Socket#{bind,close,setBroadcast,addMembership,unref}': DROPS,
  },
};
