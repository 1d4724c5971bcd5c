// A resolver of Nest reads its parent, its arguments and the request of its context.
import { Args, Context, Field, Mutation, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Request } from 'express';

@ObjectType()
export class Guest {
  @Field()
  firstName!: string;

  @Field()
  lastName!: string;

  @Field()
  room!: number;
}

@Resolver(() => Guest)
export class GuestResolver {
  @ResolveField(() => String)
  label(@Parent() guest: Guest): string {
    console.log('room', guest.room);
    console.log('guest', guest.lastName); // expect: no-personal-data-in-logs
    return `${guest.firstName} ${guest.lastName}`;
  }

  @Mutation(() => Boolean)
  invite(@Args('email') email: string, @Args('room') room: number, @Context() context: { req: Request }): boolean {
    console.log('room', room, context.req.method);
    console.log('invited', email); // expect: no-personal-data-in-logs
    console.log('sent', context.req.body.dateOfBirth); // expect: no-personal-data-in-logs
    return true;
  }
}
