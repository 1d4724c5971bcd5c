// Whether two values are the same says nothing that could be read.
import { createHash, timingSafeEqual } from 'node:crypto';
import argon2 from 'argon2';

interface Account {
  email: string;
  password: string;
}

export async function check(account: Account, given: string, stored: string): Promise<void> {
  console.log(await argon2.verify(stored, account.password));
  console.log(timingSafeEqual(Buffer.from(account.password), Buffer.from(given)));
  console.log(account.email === given, account.email.includes('@'), account.email.length > 3);
  console.log(createHash('sha1').update(account.email).digest('hex') === stored);
  console.log(account.email.localeCompare(given));
  console.log(account.email || given); // expect: no-personal-data-in-logs
}
