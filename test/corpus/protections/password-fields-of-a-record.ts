// A user that is stored with the hash of the password in its place does not give the password away.
import bcrypt from 'bcrypt';
import { writeFile } from 'node:fs/promises';

interface SignUp {
  userId: string;
  password: string;
  plan: string;
}

export async function register(input: SignUp): Promise<void> {
  const { password, ...rest } = input;
  const record = { ...rest, secret: await bcrypt.hash(password, 12) };
  await writeFile('/data/user', JSON.stringify(record));
  const careless = { ...input, secret: await bcrypt.hash(password, 12) };
  await writeFile('/data/user', JSON.stringify(careless)); // expect: no-unencrypted-storage
}
