import type { LibraryModel } from './model.js';
import { DROPS, requests } from './parts.js';

export const OPENAPI_FETCH: LibraryModel = {
  package: 'openapi-fetch',
  docs: 'https://openapi-ts.dev/openapi-fetch/api',
  members: {
    default: { drops: true, returns: 'Client' },
    'Client#{GET,POST,PUT,PATCH,DELETE,HEAD,OPTIONS}': requests({
      address: [],
      url: ['init0.baseUrl'],
      query: ['arg1.params.path', 'arg1.params.query'],
      content: ['arg1.body', 'arg1.headers', 'arg1.params.header', 'arg1.params.cookie'],
    }),
    'Client#{use,eject}': DROPS,
  },
};
