import type { LibraryModel } from './model.js';

export const NODE_FETCH: LibraryModel = {
  package: 'node-fetch',
  alsoKnownAs: ['cross-fetch', 'isomorphic-fetch', 'isomorphic-unfetch', 'node-fetch-native', 'fetch-retry'],
  docs: 'https://github.com/node-fetch/node-fetch#readme',
  types: { Response: 'global:Response', Headers: 'global:Headers', Request: 'global:Request' },
  members: {
    '{default,fetch}': {
      sink: {
        channel: 'http-request',
        data: ['arg0', 'arg1.body', 'arg1.headers'],
        transport: {
          url: ['arg0', 'arg0.url'],
          unencryptedWhen: [[{ at: 'arg1.agent.rejectUnauthorized', is: [false] }]],
        },
        recipient: 'host',
      },
      drops: true,
      returns: 'global:Response',
    },
  },
};
