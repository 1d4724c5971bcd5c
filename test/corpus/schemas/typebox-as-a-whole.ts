// What TypeBox makes static, parses and checks has the properties of the schema.
import { Type, type Static } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
const Person = Type.Object({ email: Type.String(), plan: Type.String() });
const Plan = Type.Omit(Person, ['email']);
export function g(p: Static<typeof Person>, q: Static<typeof Plan>, x: unknown, y: unknown): void {
  console.log(p); // expect: no-personal-data-in-logs
  console.log(q);
  console.log(Value.Parse(Person, x)); // expect: no-personal-data-in-logs
  if (Value.Check(Person, y)) console.log(y); // expect: no-personal-data-in-logs
}
