// What a JSON file of the project holds is configuration, and does not spoil what stands beside it.
// @file package.json
{ "name": "mailer", "version": "2.1.0", "type": "module" }
// @file config/senders.json
{ "support": { "email": "help@example.org", "name": "Help" }, "retries": 3 }
// @file src/main.ts
import senders from '../config/senders.json' with { type: 'json' };
import manifest from '../package.json' with { type: 'json' };

interface Customer {
  id: string;
  email: string;
}

export function mail(customer: Customer): void {
  console.log(manifest.version, senders.retries);
  const message = { ...senders.support, to: customer.email };
  console.log(message.to); // expect: no-personal-data-in-logs
  console.log(customer.id, senders.retries);
}
