// A schema of Zod types what it has parsed, and its inferred type does the same.
import { z } from 'zod';

const registration = z.object({ email: z.string().email(), plan: z.enum(['free', 'paid']) });
const plan = registration.pick({ plan: true });
type Registration = z.infer<typeof registration>;

export function show(input: unknown, typed: Registration): void {
  const parsed = registration.parse(input);
  console.log(parsed.email); // expect: no-personal-data-in-logs
  console.log(parsed.plan);
  const result = registration.safeParse(input);
  if (result.success) console.log(result.data); // expect: no-personal-data-in-logs
  console.log(plan.parse(input));
  console.log(typed.email); // expect: no-personal-data-in-logs
}
