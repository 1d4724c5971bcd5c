// Everyone who holds a signed token can read it.
import jwt from 'jsonwebtoken';

interface User {
  id: string;
  email: string;
  role: string;
}

export function issue(user: User, secret: string): string[] {
  const telling = jwt.sign({ email: user.email }, secret); // flow: token
  const silent = jwt.sign({ role: user.role }, secret);
  return [telling, silent];
}
