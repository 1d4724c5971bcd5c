// Each call of a nested function makes a record of its own, and the functions in a list are not its methods.
interface Tenant {
  id: string;
  email: string;
}

export function pair(tenant: Tenant): void {
  const make = (text: string): { text: string } => ({ text });
  const first = make(tenant.email);
  const second = make(tenant.id);
  console.log(second.text);
  console.log(first.text); // expect: no-personal-data-in-logs
}

export function tell(tenant: Tenant): void {
  const listeners: ((text: string) => void)[] = [];
  listeners.push((text) => console.log(text)); // expect: no-personal-data-in-logs
  listeners.push(() => console.log('told'));
  listeners.forEach((listener) => listener(tenant.email));
}
