// Classes of TypeGraphQL declare objects and inputs, and its arguments are what is sent.
import { Arg, Args, ArgsType, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';

@ObjectType()
class Member {
  @Field(() => ID)
  id!: string;

  @Field()
  email!: string;
}

@InputType()
class JoinInput {
  @Field()
  dateOfBirth!: Date;

  @Field()
  plan!: string;
}

@ArgsType()
class PageArgs {
  @Field()
  skip = 0;
}

@Resolver(() => Member)
export class MemberResolver {
  @Query(() => [Member])
  members(@Args() { skip }: PageArgs): Member[] {
    console.log('skip', skip);
    return [];
  }

  @Mutation(() => Boolean)
  join(@Arg('input') input: JoinInput, @Arg('phone') phone: string): boolean {
    console.log('plan', input.plan);
    console.log('born', input.dateOfBirth); // expect: no-personal-data-in-logs
    console.log('phone', phone); // expect: no-personal-data-in-logs
    return true;
  }
}
