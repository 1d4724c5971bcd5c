// A key that the caller writes into the code is as well known as any other in the code.
import { createHmac } from 'node:crypto';

interface User {
  email: string;
}

function pseudonym(value: string, key: string): string {
  return createHmac('sha256', key).update(value).digest('hex');
}

export function remember(user: User): void {
  localStorage.setItem('person', pseudonym(user.email, process.env.KEY!));
  localStorage.setItem('person', pseudonym(user.email, 'pepper')); // expect: no-weak-pseudonymisation
}
