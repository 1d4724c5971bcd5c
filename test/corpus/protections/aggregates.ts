// A number of people and a share of them are about nobody.
import { writeFileSync } from 'node:fs';

interface Employee {
  lastName: string;
  salary: number;
  gender: string;
}

export function statistics(employees: Employee[]): void {
  console.log('people', employees.length);
  const women = employees.filter(({ gender }) => gender === 'female');
  console.log('share', women.length / employees.length);
  console.log('any above', employees.some(({ salary }) => salary > 100_000));
  let well = 0;
  for (const { salary } of employees) if (salary > 60_000) well += 1;
  writeFileSync('/data/well.txt', String(well));
  console.log('each', employees.map(({ salary }) => salary)); // expect: no-personal-data-in-logs
  console.log('first', women[0]?.lastName); // expect: no-personal-data-in-logs
}
