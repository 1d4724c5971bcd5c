import md5 from 'md5';
import sha256 from 'sha256';

interface Customer {
  email: string;
}

export function avatar(customer: Customer): void {
  console.log(`https://gravatar.com/avatar/${md5(customer.email)}`); // flow: log pseudonymised-weak
  console.log(sha256(customer.email)); // flow: log pseudonymised-weak
  console.log(md5('v1'));
}
