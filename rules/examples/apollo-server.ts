import { ApolloServer } from '@apollo/server';

interface Context {
  user: { email: string; room: number };
}

const resolvers = {
  Query: {
    me: (parent: unknown, args: unknown, context: Context) => {
      console.log(context.user.email); // flow: log plain
      console.log(context.user.room);
    },
  },
};

export const server = new ApolloServer<Context>({ typeDefs: 'type Query { me: Int }', resolvers });
