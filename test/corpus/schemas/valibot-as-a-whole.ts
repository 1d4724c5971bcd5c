// What Valibot infers and parses has the fields of the schema.
import * as v from 'valibot';
const Person = v.object({ email: v.pipe(v.string(), v.email()), plan: v.string() });
const Plan = v.object({ plan: v.string() });
type Person = v.InferOutput<typeof Person>;
type PersonIn = v.InferInput<typeof Person>;
type Plan = v.InferOutput<typeof Plan>;
export function a(p: Person, q: PersonIn, plan: Plan, x: unknown): void {
  console.log(p); // expect: no-personal-data-in-logs
  console.log(q); // expect: no-personal-data-in-logs
  console.log(plan);
  console.log(v.parse(Person, x)); // expect: no-personal-data-in-logs
  console.log(v.parse(Plan, x));
}
