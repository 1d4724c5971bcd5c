import { jwtDecode } from 'jwt-decode';

export function greet(token: string): void {
  const claims = jwtDecode(token);
  console.log(claims.birthDate); // flow: log plain
  console.log(claims.exp);
}
