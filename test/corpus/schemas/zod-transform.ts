// What a schema of Zod transforms its input into is what its function returns.
import { z } from 'zod';

const signUp = z
  .object({ email: z.string().email(), newsletter: z.boolean() })
  .transform(({ email, newsletter }) => ({ account: email.toLowerCase(), newsletter }));
const choice = z.object({ email: z.string(), newsletter: z.boolean() }).transform((input) => input.newsletter);

export function register(input: unknown): void {
  const { account, newsletter } = signUp.parse(input);
  console.log(newsletter);
  console.log(account); // expect: no-personal-data-in-logs
  console.log(choice.parse(input));
}
