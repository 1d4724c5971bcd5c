// An exported variable is what the module that owns it last put there.
// @file current.ts
interface Customer {
  id: string;
  email: string;
}

export let customerMail = '';
export let customerNumber = '';

export function choose(customer: Customer): void {
  customerMail = customer.email;
  customerNumber = customer.id;
}
// @file footer.ts
import { customerMail, customerNumber } from './current.js';

export function footer(): void {
  console.log(customerNumber);
  console.log(customerMail); // expect: no-personal-data-in-logs
}
