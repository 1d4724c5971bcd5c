// A schema of Effect says what its types and its decoders hold.
import { Schema } from 'effect';
const Person = Schema.Struct({ email: Schema.String, plan: Schema.String });
const Plan = Schema.Struct({ plan: Schema.String });
type Person = Schema.Schema.Type<typeof Person>;
export function i(p: Person, q: typeof Person.Type, r: typeof Plan.Type, x: unknown): void {
  console.log(p.plan);
  console.log(p); // expect: no-personal-data-in-logs
  console.log(q); // expect: no-personal-data-in-logs
  console.log(r);
  console.log(Schema.decodeUnknownSync(Person)(x)); // expect: no-personal-data-in-logs
}
