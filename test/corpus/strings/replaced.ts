// What stands in for a placeholder is in the text afterwards, and what was replaced is not.
interface Tenant {
  id: string;
  lastName: string;
}

const TEMPLATE = 'Dear {name}, your number is {number}.';

export function letters(tenant: Tenant): void {
  console.log(TEMPLATE.replace('{number}', tenant.id));
  console.log(TEMPLATE.replace('{name}', tenant.lastName)); // expect: no-personal-data-in-logs
  const letter = TEMPLATE.replaceAll('{name}', tenant.lastName).replace('{number}', '1');
  console.log(letter); // expect: no-personal-data-in-logs
  console.log(letter.replace(/^.*$/s, '[redacted]'));
}
