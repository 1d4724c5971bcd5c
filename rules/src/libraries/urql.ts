import type { LibraryModel } from './model.js';
import { DROPS, passes, READS, requests } from './parts.js';

export const URQL: LibraryModel = {
  package: 'urql',
  alsoKnownAs: ['@urql/core', '@urql/vue', '@urql/svelte', '@urql/next'],
  docs: 'https://nearform.com/open-source/urql/docs/api/core/',
  members: {
    '{createClient,Client}': { drops: true, returns: 'Client' },
    'Client#{query,mutation,subscription,readQuery}': requests({
      address: [],
      url: ['init0.url'],
      content: ['arg1', 'arg2.fetchOptions.headers'],
    }),
    '{useQuery,useSubscription}': {
      sink: { channel: 'http-request', data: ['arg0.variables'] },
      ...READS,
    },
    useMutation: READS,
    gql: passes('args'),
    '{cacheExchange,fetchExchange,debugExchange,subscriptionExchange,ssrExchange,mapExchange}': DROPS,
  },
};
