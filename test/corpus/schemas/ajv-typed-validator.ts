// A validator of Ajv narrows its input to the type that it is compiled for.
import { Ajv, type JSONSchemaType } from 'ajv';

interface Applicant {
  email: string;
  position: string;
}
const schema: JSONSchemaType<Applicant> = {
  type: 'object',
  properties: { email: { type: 'string' }, position: { type: 'string' } },
  required: ['email', 'position'],
};
const validate = new Ajv().compile<Applicant>(schema);

export function apply(input: unknown): void {
  if (!validate(input)) {
    console.warn('invalid', validate.errors?.length);
    return;
  }
  console.log(input.position);
  console.log(input); // expect: no-personal-data-in-logs
}
