// A password hash of an address is worth no more than a weak pseudonym, and reported as one.
import bcrypt from 'bcrypt';

interface User {
  email: string;
}

export async function remember(user: User): Promise<void> {
  localStorage.setItem('mail', await bcrypt.hash(user.email, 12)); // expect: no-weak-pseudonymisation
}
