import type { LibraryModel } from './model.js';
import { READS } from './parts.js';

export const REQUEST: LibraryModel = {
  package: 'request',
  alsoKnownAs: ['request-promise', 'request-promise-native', 'needle'],
  docs: 'https://github.com/request/request#readme',
  members: {
    '{default,get,post,put,patch,del,delete,head}': {
      sink: {
        channel: 'http-request',
        data: ['args'],
        transport: {
          url: ['arg0', 'arg0.url', 'arg0.uri'],
          unencryptedWhen: [
            [{ at: 'arg0.rejectUnauthorized', is: [false] }],
            [{ at: 'arg0.strictSSL', is: [false] }],
          ],
        },
        recipient: 'host',
      },
      ...READS,
    },
    defaults: { drops: true },
  },
};
