// A password hash is enough for a log, and what a comparison tells is nothing personal.
import bcrypt from 'bcrypt';

interface User {
  password: string;
  email: string;
}

export async function show(user: User): Promise<void> {
  console.log(user.password); // expect: no-personal-data-in-logs
  console.log(await bcrypt.compare(user.password, 'hash'));
  console.log(await bcrypt.hash(user.email, 12));
}
