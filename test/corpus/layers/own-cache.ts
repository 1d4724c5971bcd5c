// A cache of the project's own keeps in Redis what it is given, encrypted or not.
// @file src/lib/cache.ts
import { createCipheriv, randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';

const redis = new Redis(process.env.REDIS_URL!);
const key = Buffer.from(process.env.CACHE_KEY!, 'base64');

export async function put(name: string, value: unknown): Promise<void> {
  await redis.set(name, JSON.stringify(value));
}
export async function putSealed(name: string, value: unknown): Promise<void> {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const sealed = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
  await redis.set(name, Buffer.concat([iv, cipher.getAuthTag(), sealed]));
}
// @file src/findings.ts
import { put, putSealed } from './lib/cache.js';

interface Visit {
  number: string;
  diagnosis: string;
}

export async function remember(visit: Visit): Promise<void> {
  await put(`visit:${visit.number}`, { number: visit.number });
  await put(`diagnosis:${visit.number}`, visit.diagnosis); // expect: no-unencrypted-storage
  await putSealed(`diagnosis:${visit.number}`, visit.diagnosis);
}
