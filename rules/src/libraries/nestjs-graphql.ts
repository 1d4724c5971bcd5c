import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

export const NESTJS_GRAPHQL: LibraryModel = {
  package: '@nestjs/graphql',
  docs: 'https://docs.nestjs.com/graphql/resolvers',
  members: {
    '{Resolver,Query,Mutation,Subscription,ResolveField,ObjectType,InputType,Field,ArgsType,registerEnumType,GraphQLModule.forRoot,PartialType,OmitType,PickType}':
      DROPS,
    'GqlExecutionContext.create': { drops: true, returns: 'GqlExecutionContext' },
    'GqlExecutionContext#{getContext,getArgs}': { drops: true, unknown: true },
  },
  decorators: { Args: { input: true }, Context: { input: true }, Parent: { input: true } },
};
