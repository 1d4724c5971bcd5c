// Whoever turns a token back has the value again.
import { randomBytes } from 'node:crypto';

interface Holder {
  cardNumber: string;
}

const vault = new Map<string, string>();

function tokenise(value: string): string {
  const token = `tok_${randomBytes(8).toString('hex')}`;
  vault.set(token, value);
  return token;
}
function detokenise(token: string): string | undefined {
  return vault.get(token);
}

export function pay(holder: Holder): void {
  const token = tokenise(holder.cardNumber);
  console.log('paying with', token);
  console.log('paying with', detokenise(token)); // expect: no-personal-data-in-logs
}
