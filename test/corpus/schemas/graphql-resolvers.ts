// Resolvers of GraphQL get arguments that the names of the schema classify, and a context of the project.
import { ApolloServer } from '@apollo/server';

const typeDefs = `#graphql
  type Query { patient(email: String!): Patient, wards(floor: Int!): [String!]! }
  type Patient { id: ID!, email: String!, ward: String! }
`;

interface Context {
  viewer: { id: string; email: string };
  traceId: string;
}

const resolvers = {
  Query: {
    patient: async (_parent: unknown, { email }: { email: string }, context: Context) => {
      console.log('asked by', context.viewer.id, context.traceId);
      console.log('asked for', email); // expect: no-personal-data-in-logs
      console.log('asked by', context.viewer.email); // expect: no-personal-data-in-logs
      return null;
    },
    wards: (_parent: unknown, { floor }: { floor: number }) => {
      console.log('floor', floor);
      return [];
    },
  },
};

export const server = new ApolloServer<Context>({ typeDefs, resolvers });
