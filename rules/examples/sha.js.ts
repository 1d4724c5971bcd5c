import shajs from 'sha.js';

interface Customer {
  email: string;
}

export function pseudonym(customer: Customer): void {
  console.log(shajs('sha256').update(customer.email).digest('hex')); // flow: log pseudonymised-weak
  console.log(shajs('sha256').update('v1').digest('hex'));
}
