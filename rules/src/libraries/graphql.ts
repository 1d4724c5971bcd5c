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

export const TYPE_GRAPHQL: LibraryModel = {
  package: 'type-graphql',
  docs: 'https://typegraphql.com/docs/resolvers.html',
  members: {
    '{Resolver,Query,Mutation,ObjectType,InputType,Field,ArgsType,Authorized,buildSchema,registerEnumType}':
      DROPS,
  },
  decorators: { Arg: { input: true }, Args: { input: true }, Ctx: { input: true }, Root: { input: true } },
};

export const POTHOS: LibraryModel = {
  package: '@pothos/core',
  docs: 'https://pothos-graphql.dev/docs/guide/schema-builder',
  types: { default: 'SchemaBuilder' },
  members: {
    default: { drops: true, returns: 'SchemaBuilder' },
    'SchemaBuilder#*': DROPS,
  },
};
