// Going through a map itself gives pairs of a key and a value.
interface Employee {
  id: string;
  salary: number;
}

export function payroll(employees: Employee[]): void {
  const salaries = new Map<string, number>();
  for (const employee of employees) salaries.set(employee.id, employee.salary);
  for (const [id, salary] of salaries) {
    console.log(id);
    console.log(salary); // expect: no-personal-data-in-logs
  }
  const ids = Array.from(salaries, ([id]) => id);
  console.log(ids);
}
