// A key that the code falls back to is a key in the code.
import { createHmac } from 'node:crypto';

interface Shopper {
  email: string;
}

const strict = process.env.HASH_KEY ?? fail();
const lenient = process.env.HASH_KEY ?? 'development';

function fail(): never {
  throw new Error('HASH_KEY is missing');
}

export function remember(shopper: Shopper): void {
  localStorage.setItem('a', createHmac('sha256', strict).update(shopper.email).digest('hex'));
  localStorage.setItem('b', createHmac('sha256', lenient).update(shopper.email).digest('hex')); // expect: no-weak-pseudonymisation
}
