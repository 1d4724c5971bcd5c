// What Yup infers, validates and casts has the fields of the schema.
import * as yup from 'yup';
const person = yup.object({ email: yup.string().email().required(), plan: yup.string() });
const plan = yup.object({ plan: yup.string() });
export async function c(p: yup.InferType<typeof person>, q: yup.InferType<typeof plan>, x: unknown): Promise<void> {
  console.log(p); // expect: no-personal-data-in-logs
  console.log(q);
  console.log(await person.validate(x)); // expect: no-personal-data-in-logs
  console.log(person.cast(x).plan);
}
