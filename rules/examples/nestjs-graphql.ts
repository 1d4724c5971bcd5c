import { Args, Context, GqlExecutionContext, Mutation, Resolver } from '@nestjs/graphql';
import type { ExecutionContext } from '@nestjs/common';

@Resolver()
export class PatientResolver {
  @Mutation()
  create(@Args('patient') patient, @Context() context): void {
    console.log(patient.email, patient.page); // flow: log plain
    console.log(context.user.email); // flow: log plain
  }
}

export function guard(context: ExecutionContext): void {
  const { user } = GqlExecutionContext.create(context).getContext();
  console.log(user.email); // flow: log plain
}
