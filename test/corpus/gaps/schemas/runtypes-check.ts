// What a runtype checks has its fields.
import { Object as Obj, String, type Static } from 'runtypes';

const Person = Obj({ email: String, plan: String });

export function show(input: unknown): void {
  console.log(Person.check(input).plan);
  console.log(Person.check(input)); // expect: no-personal-data-in-logs
}

export type Person = Static<typeof Person>;
