// What Joi lets through has the keys of the schema.
import Joi from 'joi';
const person = Joi.object({ email: Joi.string().email(), plan: Joi.string() });
export async function d(x: unknown): Promise<void> {
  const { value, error } = person.validate(x);
  console.log(error?.message);
  console.log(value); // expect: no-personal-data-in-logs
  console.log(Joi.attempt(x, person)); // expect: no-personal-data-in-logs
}
