import type { LibraryModel } from './model.js';
import { DROPS, passes, requestSinks, unchecked } from './parts.js';

export const NODE_FETCH: LibraryModel = {
  package: 'node-fetch',
  alsoKnownAs: ['cross-fetch', 'isomorphic-fetch', 'isomorphic-unfetch', 'node-fetch-native', 'whatwg-fetch'],
  docs: 'https://github.com/node-fetch/node-fetch#readme',
  types: { Response: 'global:Response', Headers: 'global:Headers', FormData: 'global:FormData' },
  members: {
    '{default,fetch}': {
      sink: requestSinks({
        address: ['arg0.url'],
        url: ['arg0', 'arg0.url'],
        content: ['arg1.body', 'arg1.headers'],
        transport: { unencryptedWhen: unchecked('arg1.agent.rejectUnauthorized') },
      }),
      drops: true,
      returns: 'global:Response',
    },
    Headers: { ...passes('arg0'), returns: 'global:Headers' },
    FormData: { drops: true, returns: 'global:FormData' },
    '{FetchError,AbortError,isRedirect}': DROPS,
  },
};
