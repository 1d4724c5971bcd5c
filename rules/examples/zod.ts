import { z } from 'zod';
import type { Request } from 'express';

const Patient = z.object({ email: z.email(), page: z.coerce.number() });

export async function check(req: Request): Promise<void> {
  const patient = Patient.parse(req.body);
  console.log(patient.email, patient.page); // flow: log plain
  const checked = Patient.safeParse(req.body);
  if (checked.success) console.log(checked.data.email); // flow: log plain
  else console.log(z.treeifyError(checked.error));
  console.log((await Patient.parseAsync(req.body)).email); // flow: log plain
  console.log(Patient.partial().parse(req.body).page);
}

export function declared(patient: z.infer<typeof Patient>): void {
  console.log(patient.email); // flow: log plain
  console.log(patient.page);
}
