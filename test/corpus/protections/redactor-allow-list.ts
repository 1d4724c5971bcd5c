// A redactor that only lets the keys of its list pass keeps everything else back.
interface Employee {
  id: string;
  salary: number;
  desk: string;
}

type Shown = 'id' | 'desk';

const allowed: readonly (keyof Employee)[] = ['id', 'desk'];

function visible(employee: Employee): Pick<Employee, Shown> {
  const result: Record<string, unknown> = {};
  for (const key of allowed) result[key] = employee[key];
  return result as unknown as Pick<Employee, Shown>;
}
function everything(employee: Employee): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(employee) as (keyof Employee)[]) result[key] = employee[key];
  return result;
}

export function show(employee: Employee): void {
  console.log(visible(employee));
  console.log(everything(employee)); // expect: no-personal-data-in-logs
}
