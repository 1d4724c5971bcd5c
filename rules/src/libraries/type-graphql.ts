import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

export const TYPE_GRAPHQL: LibraryModel = {
  package: 'type-graphql',
  docs: 'https://typegraphql.com/docs/resolvers.html',
  members: {
    '{Resolver,Query,Mutation,ObjectType,InputType,Field,ArgsType,Authorized,buildSchema,registerEnumType}':
      DROPS,
  },
  decorators: { Arg: { input: true }, Args: { input: true }, Ctx: { input: true }, Root: { input: true } },
};
