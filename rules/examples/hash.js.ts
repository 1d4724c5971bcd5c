import hash from 'hash.js';

interface Customer {
  email: string;
}

export function pseudonyms({ email }: Customer, key: string): void {
  console.log(hash.sha256().update(email).digest('hex')); // flow: log pseudonymised-weak
  console.log(hash.hmac(hash.sha256, key).update(email).digest('hex')); // flow: log pseudonymised
  console.log(hash.hmac(hash.sha256, 'our-secret').update(email).digest('hex')); // flow: log pseudonymised-weak
  console.log(hash.sha512().update('v1').digest('hex'));
}
