// A schema that is written in the code says what its resolvers get, however it is handed to the library.
// @file src/type-defs.ts
import { gql } from 'graphql-tag';

export const typeDefs = gql`
  scalar EmailAddress

  type Member {
    id: ID!
    mail: EmailAddress!
    phoneNumber: String
    plan: String!
  }

  input Registration {
    phoneNumber: String!
    plan: String!
  }

  type Mutation {
    join(registration: Registration!): Member!
    leave(id: ID!, reason: String): Boolean!
  }
`;
// @file src/mutations.ts
export const Mutation = {
  join: async (_root, { registration }) => {
    console.log('plan', registration.plan);
    console.log('joined', registration); // expect: no-personal-data-in-logs
    return null;
  },
  leave: async (_root, input) => {
    console.log('left', input);
    return true;
  },
};
// @file src/server.ts
import { ApolloServer } from '@apollo/server';
import { buildSchema, graphql } from 'graphql';
import { Mutation } from './mutations.js';
import { typeDefs } from './type-defs.js';

export const server = new ApolloServer({ typeDefs, resolvers: { Mutation } });

const schema = buildSchema(`
  type Query {
    driver(licencePlate: String!, firstName: String!): String
    roads(limit: Int): [String]
  }
`);

const rootValue = {
  driver: (query) => {
    console.log('asked', query); // expect: no-personal-data-in-logs
    return null;
  },
  roads: (query) => {
    console.log('asked', query);
    return [];
  },
};

export const answer = (source: string) => graphql({ schema, source, rootValue });
