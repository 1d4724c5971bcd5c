import hash from 'object-hash';
import { MD5, keysMD5, sha1 } from 'object-hash';
import { hash as ohash } from 'ohash';

interface Customer {
  email: string;
  orders: number;
}

export function keys(customer: Customer): void {
  console.log(hash(customer)); // flow: log pseudonymised-weak
  console.log(sha1({ mail: customer.email })); // flow: log pseudonymised-weak
  console.log(MD5(customer.email)); // flow: log pseudonymised-weak
  console.log(keysMD5(customer)); // flow: log pseudonymised-weak
  console.log(ohash(customer)); // flow: log pseudonymised-weak
  console.log(hash({ orders: customer.orders }), hash.keys(customer));
}
