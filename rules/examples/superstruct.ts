import { assert, create, is, mask, object, string } from 'superstruct';
import type { Request } from 'express';

const Patient = object({ email: string() });

export function check(req: Request): void {
  console.log(create(req.body, Patient).email); // flow: log plain
  console.log(mask(req.body, Patient).email); // flow: log plain
  assert(req.body, Patient);
  console.log(is(req.body.email, string()), create(req.body, Patient).page);
}
