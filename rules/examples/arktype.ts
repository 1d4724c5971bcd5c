import { type } from 'arktype';
import type { Request } from 'express';

const Patient = type({ email: 'string.email', page: 'number' });

export function check(req: Request): void {
  const patient = Patient(req.body);
  console.log(patient.email, patient.page); // flow: log plain
  console.log(Patient.assert(req.body).email); // flow: log plain
  console.log(Patient.allows(req.body.email));
}
