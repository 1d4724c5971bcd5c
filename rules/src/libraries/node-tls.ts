import type { LibraryModel } from './model.js';

export const NODE_TLS: LibraryModel = {
  package: 'node:tls',
  docs: 'https://nodejs.org/api/tls.html',
  members: {
    connect: { drops: true, returns: 'TLSSocket' },
    'TLSSocket#{write,end}': {
      sink: {
        channel: 'connection',
        data: ['arg0'],
        transport: {
          unencryptedWhen: [
            [{ at: 'init0.rejectUnauthorized', is: [false] }],
            [{ at: 'init1.rejectUnauthorized', is: [false] }],
          ],
          host: ['init0.host', 'init1'],
          otherwise: 'encrypted',
        },
      },
      drops: true,
    },
  },
};
