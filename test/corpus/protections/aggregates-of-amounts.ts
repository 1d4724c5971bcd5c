// A sum and an average over many people are about none of them.
interface Employee {
  salary: number;
  lastName: string;
}

function average(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function statistics(employees: Employee[]): void {
  console.log('average', average(employees.map(({ salary }) => salary)));
  let sum = 0;
  for (const employee of employees) sum += employee.salary;
  console.log('payroll', sum);
  const names = employees.reduce((text, { lastName }) => `${text}, ${lastName}`, '');
  console.log('names', names); // expect: no-personal-data-in-logs
}
