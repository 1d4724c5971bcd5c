import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

export const APOLLO_SERVER: LibraryModel = {
  package: '@apollo/server',
  alsoKnownAs: [
    'apollo-server',
    'apollo-server-express',
    '@apollo/server/standalone',
    '@as-integrations/next',
  ],
  docs: 'https://www.apollographql.com/docs/apollo-server/api/apollo-server',
  members: {
    '{ApolloServer,startStandaloneServer,expressMiddleware,startServerAndCreateNextHandler}': { drops: true },
    'ApolloServer#{start,stop,listen,applyMiddleware,executeOperation}': DROPS,
  },
};
