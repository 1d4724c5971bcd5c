// A map keeps its keys and its values apart.
interface Employee {
  id: string;
  salary: number;
}

export function payroll(employees: Employee[]): void {
  const salaries = new Map<string, number>();
  for (const employee of employees) salaries.set(employee.id, employee.salary);
  salaries.forEach((salary, id) => {
    console.log(id);
    console.log(salary); // expect: no-personal-data-in-logs
  });
  for (const id of salaries.keys()) console.log(id);
  for (const salary of salaries.values()) console.log(salary); // expect: no-personal-data-in-logs
  const pairs = [...salaries.entries()].map(([id]) => id);
  console.log(pairs, salaries.size);
}
