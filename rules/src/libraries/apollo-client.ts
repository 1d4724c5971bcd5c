import type { LibraryModel } from './model.js';
import { DROPS, passes, requests, READS } from './parts.js';

export const APOLLO_CLIENT: LibraryModel = {
  package: '@apollo/client',
  alsoKnownAs: ['apollo-client', 'apollo-boost', '@apollo/client/core'],
  docs: 'https://www.apollographql.com/docs/react/api/core/ApolloClient',
  types: { default: 'ApolloClient' },
  members: {
    'ApolloClient#{query,mutate,subscribe,watchQuery}': requests({
      address: [],
      url: ['init0.uri', 'init0.link.uri'],
      content: ['arg0.variables', 'arg0.context.headers'],
    }),
    '{HttpLink,createHttpLink,BatchHttpLink}': passes('arg0'),
    '{useQuery,useLazyQuery,useSuspenseQuery,useSubscription}': {
      sink: { channel: 'http-request', data: ['arg1.variables', 'arg0.variables'] },
      ...READS,
      returns: 'QueryResult<<0>>',
    },
    useMutation: { sink: { channel: 'http-request', data: ['arg1.variables'] }, ...READS },
    'QueryResult#data': { is: '<0>', unknown: true },
    gql: passes('args'),
    '{InMemoryCache,ApolloProvider,ApolloLink,split,from}': DROPS,
    'ApolloClient#{resetStore,clearStore,refetchQueries,stop,onResetStore}': DROPS,
  },
};
