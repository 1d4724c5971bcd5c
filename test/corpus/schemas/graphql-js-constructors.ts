// Resolvers of the reference implementation get the objects and arguments that its constructors declare.
import { GraphQLInt, GraphQLInputObjectType, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';

const Visitor = new GraphQLObjectType({
  name: 'Visitor',
  fields: () => ({
    phone: { type: GraphQLString },
    badge: {
      type: GraphQLString,
      resolve: (visitor) => {
        console.log('visitor', visitor); // expect: no-personal-data-in-logs
        return '';
      },
    },
  }),
});

const Gate = new GraphQLObjectType({
  name: 'Gate',
  fields: {
    floor: {
      type: GraphQLInt,
      resolve: (gate) => {
        console.log('gate', gate);
        return gate.floor;
      },
    },
  },
});

const Announcement = new GraphQLInputObjectType({
  name: 'Announcement',
  fields: { lastName: { type: new GraphQLNonNull(GraphQLString) }, gate: { type: GraphQLInt } },
});

export const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: {
      gate: { type: Gate, args: { floor: { type: GraphQLInt } }, resolve: (_root, args) => console.log('gate', args) },
      announce: {
        type: Visitor,
        args: { visitor: { type: Announcement } },
        resolve: (_root, { visitor }) => {
          console.log('gate', visitor.gate);
          console.log('announced', visitor); // expect: no-personal-data-in-logs
        },
      },
    },
  }),
});
