import { sign, verify } from 'hono/jwt';

interface Official {
  email: string;
  room: number;
}

export async function login(official: Official, secret: string): Promise<void> {
  const token = await sign({ mail: official.email, room: official.room }, secret); // flow: token plain
  console.log(token); // flow: log pseudonymised-weak
  await sign({ room: official.room }, secret);
  const claims = await verify(token, secret);
  console.log(claims.birthDate); // flow: log plain
}
