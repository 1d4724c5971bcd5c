// A schema of Valibot types what it has parsed, and its output type does the same.
import * as v from 'valibot';

const Registration = v.object({
  email: v.pipe(v.string(), v.email()),
  plan: v.picklist(['free', 'paid']),
});
const Plan = v.pick(Registration, ['plan']);

type Registration = v.InferOutput<typeof Registration>;

export function register(input: unknown, known: Registration): void {
  const parsed = v.parse(Registration, input);
  console.log(parsed.plan);
  console.log(parsed.email); // expect: no-personal-data-in-logs
  console.log(v.parse(Plan, input));
  console.log(known); // expect: no-personal-data-in-logs
}
