// A validator of Ajv tells of its input what the constant schema says that it is compiled from.
import Ajv from 'ajv';
const schema = { type: 'object', properties: { email: { type: 'string' }, position: { type: 'string' } }, required: ['email'] };
const harmless = { type: 'object', properties: { position: { type: 'string' } }, additionalProperties: false };
const ajv = new Ajv();
const validate = ajv.compile(schema);
const check = ajv.compile(harmless);
export function apply(input: unknown, other: unknown): void {
  if (validate(input)) {
    console.log(input.position);
    console.log(input); // expect: no-personal-data-in-logs
  }
  if (check(other)) console.log(other);
}
