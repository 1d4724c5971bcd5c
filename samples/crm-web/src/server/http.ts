import 'server-only';
import { AppError } from '@/server/errors';

const TIMEOUT_MS = 8000;

export async function postJson<T>(url: string, body: unknown, authorization?: string): Promise<T> {
  const headers = new Headers({ 'content-type': 'application/json', accept: 'application/json' });
  if (authorization) headers.set('authorization', authorization);
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body), signal });
  if (!response.ok) {
    throw new AppError(`${new URL(url).hostname} answered ${response.status}`, 'upstream', 502);
  }
  return (await response.json()) as T;
}
