import type { LibraryModel } from './model.js';
import { DROPS, requests } from './parts.js';

/** The function that `fetchBaseQuery` makes sends the requests of all endpoints. */
export const RTK_QUERY: LibraryModel = {
  package: '@reduxjs/toolkit/query',
  alsoKnownAs: ['@reduxjs/toolkit/query/react'],
  docs: 'https://redux-toolkit.js.org/rtk-query/api/fetchBaseQuery',
  types: { BaseQueryFn: 'BaseQuery' },
  members: {
    fetchBaseQuery: { drops: true, returns: 'BaseQuery' },
    BaseQuery: requests({
      address: ['arg0.url'],
      url: ['arg0', 'arg0.url'],
      query: ['arg0.params'],
      content: ['arg0.body', 'arg0.headers'],
      transport: { base: ['init0.baseUrl'] },
    }),
    retry: { drops: true, returns: 'arg0' },
    '{createApi,setupListeners,ApiProvider,skipToken,fakeBaseQuery}': DROPS,
  },
};
