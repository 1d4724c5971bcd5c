// Schemas of Zod that are derived from others have what is left of them, and what is added.
import { z } from 'zod';

const person = z.object({ email: z.string(), dateOfBirth: z.coerce.date(), locale: z.string() });
const anonymous = person.omit({ email: true, dateOfBirth: true });
const employee = person.extend({ salary: z.number().positive(), desk: z.string() });
const seat = employee.pick({ desk: true, locale: true });
const draft = employee.partial();
const crew = z.array(employee);
const company = z.object({ motto: z.string(), boss: person });

type Anonymous = z.infer<typeof anonymous>;
type Crew = z.infer<typeof crew>;

export function show(input: unknown, nobody: Anonymous, everyone: Crew): void {
  console.log(anonymous.parse(input));
  console.log(nobody);
  console.log(seat.parse(input));
  console.log(employee.parse(input).salary); // expect: no-personal-data-in-logs
  console.log(draft.parse(input)); // expect: no-personal-data-in-logs
  console.log(everyone.map(({ desk }) => desk));
  console.log(everyone.map(({ dateOfBirth }) => dateOfBirth)); // expect: no-personal-data-in-logs
  console.log(company.parse(input).motto);
  console.log(company.parse(input).boss); // expect: no-personal-data-in-logs
}
