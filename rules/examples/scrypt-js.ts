import { scrypt, syncScrypt } from 'scrypt-js';

interface Account {
  password: string;
}

export async function register(account: Account, salt: Uint8Array): Promise<void> {
  const password = Buffer.from(account.password.normalize('NFKC'));
  console.log(await scrypt(password, salt, 16384, 8, 1, 32)); // flow: log hashed-password
  console.log(syncScrypt(password, salt, 16384, 8, 1, 32)); // flow: log hashed-password
  console.log(password.toString()); // flow: log plain
}
