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

export const NESTJS_WEBSOCKETS: LibraryModel = {
  package: '@nestjs/websockets',
  docs: 'https://docs.nestjs.com/websockets/gateways',
  members: { '{WebSocketGateway,WebSocketServer,SubscribeMessage}': DROPS },
  decorators: { MessageBody: { input: true } },
};

export const NESTJS_EVENT_EMITTER: LibraryModel = {
  package: '@nestjs/event-emitter',
  docs: 'https://docs.nestjs.com/techniques/events',
  types: { EventEmitter2: 'node:events:EventEmitter' },
  members: { '{OnEvent,EventEmitterModule.forRoot}': DROPS },
};

/** Classes made from classes; the engine reads the types. */
export const NESTJS_MAPPED_TYPES: LibraryModel = {
  package: '@nestjs/mapped-types',
  docs: 'https://docs.nestjs.com/openapi/mapped-types',
  members: { '{PartialType,OmitType,PickType,IntersectionType}': DROPS },
};
