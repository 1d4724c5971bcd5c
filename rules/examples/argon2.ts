import argon2 from 'argon2';
import { hashSync, verify } from '@node-rs/argon2';

interface Account {
  email: string;
  password: string;
}

export async function register(account: Account, stored: string): Promise<void> {
  console.log(await argon2.hash(account.password, { type: argon2.argon2id })); // flow: log hashed-password
  console.log(hashSync(account.password)); // flow: log hashed-password
  console.log(account.password); // flow: log plain
  console.log(await verify(stored, account.password));
}
