// A replacement that is computed puts into the text what the function returns.
interface Tenant {
  id: string;
  lastName: string;
}

const TEMPLATE = 'Dear {name}, your number is {number}.';

function fill(template: string, values: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (_match, key: string) => values[key] ?? '');
}

export function letters(tenant: Tenant): void {
  console.log(TEMPLATE.replace('{number}', tenant.id));
  console.log(TEMPLATE.replace('{name}', tenant.lastName)); // expect: no-personal-data-in-logs
  console.log(TEMPLATE.replaceAll(/\{\w+\}/g, () => tenant.lastName)); // expect: no-personal-data-in-logs
  console.log(fill(TEMPLATE, { number: tenant.id }));
  console.log(fill(TEMPLATE, { name: tenant.lastName })); // expect: no-personal-data-in-logs
}
