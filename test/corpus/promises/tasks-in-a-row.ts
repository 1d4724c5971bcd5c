// A list of tasks that runs one after the other yields what each of them returns.
interface Tenant {
  unit: string;
}
interface Resident extends Tenant {
  phone: string;
}

type Task<T> = () => Promise<T>;

async function inSeries<T>(tasks: readonly Task<T>[]): Promise<T[]> {
  const results: T[] = [];
  for (const task of tasks) results.push(await task());
  return results;
}

async function callUp(resident: Resident): Promise<string> {
  return `called ${resident.phone}`;
}
async function inspect(tenant: Tenant): Promise<string> {
  return `inspected ${tenant.unit}`;
}

export async function round(residents: Resident[]): Promise<void> {
  const calls = await inSeries(residents.map((resident) => () => callUp(resident)));
  console.log(calls.join('\n')); // expect: no-personal-data-in-logs
  const inspections = await inSeries(residents.map((resident) => () => inspect(resident)));
  console.log(inspections.join('\n'));
}
