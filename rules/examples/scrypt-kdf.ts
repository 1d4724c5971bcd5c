import Scrypt from 'scrypt-kdf';

interface Account {
  password: string;
}

export async function register(account: Account, stored: Uint8Array): Promise<void> {
  console.log(await Scrypt.kdf(account.password, { logN: 15 })); // flow: log hashed-password
  console.log(await Scrypt.verify(stored, account.password));
  console.log(account.password); // flow: log plain
}
