// A type of ArkType says what it infers and what it lets through.
import { type } from 'arktype';
const Person = type({ email: 'string.email', 'plan?': 'string' });
const Plan = type({ plan: 'string' });
export function e(p: typeof Person.infer, q: typeof Plan.infer, x: unknown): void {
  console.log(p); // expect: no-personal-data-in-logs
  console.log(q);
  const out = Person(x);
  if (out instanceof type.errors) return;
  console.log(out.plan);
  console.log(out); // expect: no-personal-data-in-logs
}
