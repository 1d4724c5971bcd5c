import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

@Resolver()
export class PatientResolver {
  @Mutation()
  create(@Arg('patient') patient, @Ctx() context): void {
    console.log(patient.email, patient.page); // flow: log plain
    console.log(context.user.email); // flow: log plain
  }
}
