import md5 from 'blueimp-md5';
import { md5 as named } from 'blueimp-md5';

interface Customer {
  email: string;
}

export function avatar(customer: Customer, key: string): void {
  console.log(md5(customer.email)); // flow: log pseudonymised-weak
  console.log(named(customer.email, key)); // flow: log pseudonymised-weak
  console.log(md5('v1'));
}
