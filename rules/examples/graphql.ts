import { createSchema, createYoga } from 'graphql-yoga';
import { GraphQLError } from 'graphql';

const resolvers = {
  Mutation: {
    createPatient: (parent: unknown, args: { email: string; room: number }) => {
      console.log(args.email); // flow: log plain
      if (args.room === 0) throw new GraphQLError(`${args.email} has no room`); // flow: error-text plain
      throw new GraphQLError(`Room ${args.room} is taken`);
    },
  },
};

export const yoga = createYoga({ schema: createSchema({ typeDefs: 'type Query', resolvers }) });
