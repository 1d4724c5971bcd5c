// What Superstruct infers, creates, asserts and tells apart has the fields of the struct.
import { assert, create, is, object, string, type Infer } from 'superstruct';
const Person = object({ email: string(), plan: string() });
const Plan = object({ plan: string() });
export function b(p: Infer<typeof Person>, q: Infer<typeof Plan>, x: unknown, y: unknown, z: unknown): void {
  console.log(p); // expect: no-personal-data-in-logs
  console.log(q);
  console.log(create(x, Person)); // expect: no-personal-data-in-logs
  assert(y, Person);
  console.log(y); // expect: no-personal-data-in-logs
  if (is(z, Person)) console.log(z); // expect: no-personal-data-in-logs
}
