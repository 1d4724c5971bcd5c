import type { LibraryModel } from './model.js';
import { DROPS, requests, unchecked } from './parts.js';

export const HAPI_WRECK: LibraryModel = {
  package: '@hapi/wreck',
  docs: 'https://hapi.dev/module/wreck/api',
  members: {
    '{get,post,put,patch,delete}': requests({
      address: ['arg0'],
      content: ['arg1.payload', 'arg1.headers'],
      transport: { base: ['arg1.baseUrl'], unencryptedWhen: unchecked('arg1.rejectUnauthorized') },
    }),
    request: requests({
      address: ['arg1'],
      content: ['arg2.payload', 'arg2.headers'],
      transport: { base: ['arg2.baseUrl'], unencryptedWhen: unchecked('arg2.rejectUnauthorized') },
    }),
    '{read,toReadableStream,parseCacheControl}': DROPS,
  },
};
