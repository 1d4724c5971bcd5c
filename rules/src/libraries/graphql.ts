import type { LibraryModel } from './model.js';
import { DROPS, READS } from './parts.js';

/** The reference implementation; resolvers are functions of the project, called with what a query says. */
export const GRAPHQL: LibraryModel = {
  package: 'graphql',
  alsoKnownAs: ['graphql-tag', '@graphql-tools/schema', 'graphql-yoga', 'mercurius', 'graphql-http'],
  docs: 'https://www.graphql-js.org/api-v16/graphql/',
  members: {
    '{buildSchema,makeExecutableSchema,createSchema,createYoga,createPubSub,parse,print,validate,gql,default}':
      DROPS,
    '{graphql,execute,subscribe}': READS,
    '{GraphQLSchema,GraphQLObjectType,GraphQLInputObjectType,GraphQLScalarType,GraphQLNonNull,GraphQLList,GraphQLEnumType}':
      DROPS,
  },
};
