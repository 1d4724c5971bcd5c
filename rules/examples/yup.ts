import * as yup from 'yup';
import { object, string } from 'yup';
import type { Request } from 'express';

const schema = object({ email: string().email().required(), page: yup.number() });

export async function check(req: Request): Promise<void> {
  const checked = await schema.validate(req.body, { abortEarly: false });
  console.log(checked.email, checked.page); // flow: log plain
  console.log(schema.validateSync(req.body).email); // flow: log plain
  console.log(schema.cast(req.body).email); // flow: log plain
  console.log(await schema.isValid(req.body.email));
}
