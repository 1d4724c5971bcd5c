// A number that is computed from a personal one is personal while it still belongs to one person.
interface Employee {
  id: string;
  salary: number;
  bonus: number;
}

export function payslip(employee: Employee): void {
  const gross = employee.salary + employee.bonus;
  console.log(gross * 12); // expect: no-personal-data-in-logs
  console.log(Math.round(employee.salary / 12)); // expect: no-personal-data-in-logs
  console.log(employee.salary > employee.bonus);
  console.log(`${employee.salary.toLocaleString('de')} €`); // expect: no-personal-data-in-logs
  let steps = 0;
  while (steps * 1000 < employee.salary) steps += 1;
  console.log(employee.id);
}
