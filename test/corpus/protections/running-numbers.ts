// A running number in place of a person is a pseudonym.
import { writeFile } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';

interface Employee {
  lastName: string;
  email: string;
  shoeSize: number;
}

export async function sizes(employees: Employee[]): Promise<void> {
  const numbered = employees.map((employee, index) => ({ person: `P${index + 1}`, size: employee.shoeSize }));
  await writeFile('sizes.csv', stringify(numbered, { header: true }));
  const named = employees.map((employee, index) => ({ person: `${index + 1} ${employee.lastName}`, size: employee.shoeSize }));
  await writeFile('sizes.csv', stringify(named, { header: true })); // expect: no-unencrypted-storage, no-unpseudonymised-export
}
