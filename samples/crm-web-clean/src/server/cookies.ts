import 'server-only';
import { cookies } from 'next/headers';

const MONTH_SECONDS = 60 * 60 * 24 * 30;

export async function rememberInCookie(name: string, value: string, maxAge = MONTH_SECONDS): Promise<void> {
  const jar = await cookies();
  jar.set(name, value, { httpOnly: true, secure: true, sameSite: 'lax', path: '/', maxAge });
}

export async function readCookie(name: string): Promise<string | undefined> {
  return (await cookies()).get(name)?.value;
}
