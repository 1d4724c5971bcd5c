import Joi from 'joi';
import type { Request } from 'express';

const schema = Joi.object({ email: Joi.string().email().required(), page: Joi.number() });

export async function check(req: Request): Promise<void> {
  const { value } = schema.validate(req.body);
  console.log(value.email, value.page); // flow: log plain
  const checked = await schema.validateAsync(req.body);
  console.log(checked.email); // flow: log plain
  console.log(Joi.attempt(req.body.email, Joi.string())); // flow: log plain
  console.log(checked.page);
}
