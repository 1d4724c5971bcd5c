import * as v from 'valibot';
import type { Request } from 'express';

const Patient = v.object({ email: v.pipe(v.string(), v.email()), page: v.number() });

export function check(req: Request): void {
  const patient = v.parse(Patient, req.body);
  console.log(patient.email, patient.page); // flow: log plain
  console.log(v.is(Patient, req.body.email));
}
