import bcrypt from 'bcrypt';
import { compare, hash } from 'bcryptjs';

interface Account {
  email: string;
  password: string;
}

export async function register(account: Account, stored: string): Promise<void> {
  console.log(await bcrypt.hash(account.password, 12)); // flow: log hashed-password
  console.log(bcrypt.hashSync(account.password, await bcrypt.genSalt(12))); // flow: log hashed-password
  console.log(await hash(account.password, 10)); // flow: log hashed-password
  console.log(await bcrypt.hash(account.password, 4)); // flow: log pseudonymised-weak
  console.log(account.password); // flow: log plain
  console.log(await compare(account.password, stored));
}
