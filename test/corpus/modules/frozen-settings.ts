// Settings of a module are what they were written as, under whatever name they are imported.
// @file settings.ts
const hosts = { crm: 'http://crm.example.com', intern: 'http://localhost:8080' } as const;
export const settings = Object.freeze({ hosts, senderEmail: 'shop@example.com', retries: 3 });
export default settings;
// @file sync.ts
import defaults, { settings as options } from './settings.js';

interface Customer {
  id: string;
  phone: string;
}

export async function sync(customer: Customer): Promise<void> {
  const body = JSON.stringify({ phone: customer.phone });
  console.log(options.senderEmail, options.retries);
  await fetch(`${defaults.hosts.intern}/sync`, { method: 'POST', body });
  await fetch(`${options.hosts.crm}/sync`, { method: 'POST', body }); // expect: no-unencrypted-transport, no-undeclared-processor
  await fetch(`${options.hosts.crm}/ping`, { method: 'POST', body: String(options.retries) });
}
