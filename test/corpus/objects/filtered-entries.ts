// Entries that were filtered by their keys leave only the keys that pass.
interface Employee {
  id: string;
  team: string;
  salary: number;
}

const PUBLIC = new Set(['id', 'team']);

function publicPart(employee: Employee): Record<string, unknown> {
  return Object.fromEntries(Object.entries(employee).filter(([key]) => PUBLIC.has(key)));
}
function withoutSalary(employee: Employee): Record<string, unknown> {
  return Object.fromEntries(Object.entries(employee).filter(([key]) => key !== 'salary'));
}
function withoutTeam(employee: Employee): Record<string, unknown> {
  return Object.fromEntries(Object.entries(employee).filter(([key]) => key !== 'team'));
}

export function list(employee: Employee): void {
  console.log(publicPart(employee));
  console.log(withoutSalary(employee));
  console.log(withoutTeam(employee)); // expect: no-personal-data-in-logs
}
