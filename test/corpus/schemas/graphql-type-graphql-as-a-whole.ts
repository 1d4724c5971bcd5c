// What a method of TypeGraphQL is given as a whole holds the fields that its class declares.
import { Arg, Args, ArgsType, Field, FieldResolver, InputType, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
@ObjectType()
class Member {
  @Field() id!: string;
  @Field() email!: string;
}
@InputType()
class JoinInput implements Partial<Member> {
  @Field() dateOfBirth!: Date;
  @Field() plan!: string;
}
@ArgsType()
class PageArgs {
  @Field() skip = 0;
  @Field({ nullable: true }) lastName?: string;
}
@ArgsType()
class Plain {
  @Field() skip = 0;
}
@Resolver(() => Member)
export class MemberResolver {
  @Query(() => [Member])
  members(@Args() args: PageArgs): Member[] {
    console.log('args', args); // expect: no-personal-data-in-logs
    return [];
  }
  @Query(() => [Member])
  other(@Args() args: Plain): Member[] {
    console.log('args', args);
    return [];
  }
  @Mutation(() => Boolean)
  join(@Arg('input', () => JoinInput) input: JoinInput): boolean {
    console.log('input', input); // expect: no-personal-data-in-logs
    return true;
  }
  @FieldResolver()
  label(@Root() member: Member): string {
    console.log('id', member.id);
    console.log('member', member); // expect: no-personal-data-in-logs
    return '';
  }
}
