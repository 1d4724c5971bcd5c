// A brand that says what was done to a value is believed where the value's origin is not known.
import { createHmac } from 'node:crypto';

declare const brand: unique symbol;
type Brand<T, B extends string> = T & { readonly [brand]: B };
type CustomerId = Brand<string, 'CustomerId'>;
type EmailAddress = Brand<string, 'EmailAddress'>;

interface Customer {
  id: CustomerId;
  email: EmailAddress;
}

function parseEmail(text: string): EmailAddress {
  if (!text.includes('@')) throw new Error('no address');
  return text as EmailAddress;
}
function pseudonymOf(email: EmailAddress): Brand<string, 'Pseudonym'> {
  return createHmac('sha256', process.env.KEY!).update(email).digest('hex') as Brand<string, 'Pseudonym'>;
}

export function store(customer: Customer, email: string): void {
  localStorage.setItem('customer', customer.id);
  localStorage.setItem('mail', customer.email); // expect: no-unencrypted-storage
  localStorage.setItem('parsed', parseEmail(email)); // expect: no-unencrypted-storage
  localStorage.setItem('pseudonym', pseudonymOf(customer.email));
}
