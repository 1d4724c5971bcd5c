import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { requireEnv } from '../config/settings.js';

const IV_BYTES = 12;
const TAG_BYTES = 16;

function dataKey(): Buffer {
  return Buffer.from(requireEnv('DATA_KEY'), 'base64');
}

/** AES-256-GCM with the clinic's data key: IV, tag and ciphertext in one buffer. */
export function seal(content: string): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', dataKey(), iv);
  const ciphertext = Buffer.concat([cipher.update(content, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), ciphertext]);
}

export function unseal(sealed: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', dataKey(), sealed.subarray(0, IV_BYTES));
  decipher.setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  const content = [decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()];
  return Buffer.concat(content).toString('utf8');
}
