// A URL that is put together is judged by its constant beginning, wherever that stands.
// @file endpoints.ts
export const ENDPOINTS = { open: 'http://partner.example', local: 'http://127.0.0.1:3000' } as const;
export const secured = (path: string): string => `https://partner.example${path}`;
// @file send.ts
import { ENDPOINTS, secured } from './endpoints.js';

interface Member {
  email: string;
}

async function post(url: string, content: unknown): Promise<void> {
  await fetch(url, { method: 'POST', body: JSON.stringify(content) });
}

export async function send({ email }: Member): Promise<void> {
  await post(`${ENDPOINTS.open}/members`, { email }); // expect: no-unencrypted-transport, no-undeclared-processor
  await post(`${ENDPOINTS.local}/members`, { email });
  await post(secured('/members'), { email }); // expect: no-undeclared-processor
  await post(`${ENDPOINTS.open}/ping`, { at: 1 });
}
