import Ajv from 'ajv';
import type { Request } from 'express';

const ajv = new Ajv({ allErrors: true });
const validate = ajv.compile({ type: 'object', required: ['email'] });

export function check(req: Request): void {
  console.log(validate(req.body.email), ajv.validate('patient', req.body.email));
  if (validate(req.body)) console.log(req.body.email); // flow: log plain
  console.log(ajv.errorsText(validate.errors));
}
