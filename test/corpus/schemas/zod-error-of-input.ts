// The issues of a failed parse name fields, while the input that failed is still the input.
import { z } from 'zod';

const login = z.object({ email: z.string().email(), password: z.string().min(12) });

type Login = z.infer<typeof login>;

export function check(input: Login): void {
  const result = login.safeParse(input);
  if (!result.success) {
    console.warn('invalid', z.treeifyError(result.error));
    console.warn('invalid', result.error.issues.length);
    console.warn('invalid', input); // expect: no-personal-data-in-logs
  }
}
