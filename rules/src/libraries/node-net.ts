import type { LibraryModel } from './model.js';

/** A raw socket carries bytes as they are. */
export const NODE_NET: LibraryModel = {
  package: 'node:net',
  docs: 'https://nodejs.org/api/net.html',
  members: {
    '{connect,createConnection}': { drops: true, returns: 'Socket' },
    'Socket#connect': { returns: 'this' },
    'Socket#{write,end}': {
      sink: {
        channel: 'connection',
        data: ['arg0'],
        transport: { host: ['init0.host', 'init1'], otherwise: 'unencrypted' },
      },
      drops: true,
    },
  },
};
