import { sha224, sha256 } from 'js-sha256';

interface Customer {
  email: string;
}

export function pseudonyms({ email }: Customer, key: string): void {
  console.log(sha256(email)); // flow: log pseudonymised-weak
  console.log(sha224(email)); // flow: log pseudonymised-weak
  console.log(sha256.hex(email)); // flow: log pseudonymised-weak
  console.log(sha256.array(email)); // flow: log pseudonymised-weak
  console.log(sha256.digest(email)); // flow: log pseudonymised-weak
  console.log(sha256.arrayBuffer(email)); // flow: log pseudonymised-weak
  console.log(sha224.hex(email)); // flow: log pseudonymised-weak
  console.log(sha224.array(email)); // flow: log pseudonymised-weak
  console.log(sha224.digest(email)); // flow: log pseudonymised-weak
  console.log(sha224.arrayBuffer(email)); // flow: log pseudonymised-weak
  console.log(sha256.create().update(email).hex()); // flow: log pseudonymised-weak
  console.log(sha256.create().update(email).digest()); // flow: log pseudonymised-weak
  console.log(sha224.create().update(email).array()); // flow: log pseudonymised-weak
  console.log(sha256.hmac(key, email)); // flow: log pseudonymised
  console.log(sha224.hmac(key, email)); // flow: log pseudonymised
  console.log(sha256.hmac('our-secret', email)); // flow: log pseudonymised-weak
}
