// A protection that a condition can skip does not hold.
import { createHmac } from 'node:crypto';

interface Client {
  email: string;
}

function mask(email: string): string {
  return email.replace(/^[^@]+/, '***');
}
function pseudonym(email: string): string {
  return createHmac('sha256', process.env.KEY!).update(email).digest('hex');
}

export function trace(client: Client, verbose: boolean): void {
  console.log(verbose ? client.email : mask(client.email)); // expect: no-personal-data-in-logs
  console.log(verbose ? pseudonym(client.email) : mask(client.email));
  let shown = client.email;
  if (!verbose) shown = mask(shown);
  console.log(shown); // expect: no-personal-data-in-logs
  let safe = client.email;
  if (verbose) safe = pseudonym(safe);
  else safe = mask(safe);
  console.log(safe);
}
