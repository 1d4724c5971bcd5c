import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { config } from '../config';

const ALGORITHM = 'aes-256-gcm';
const IV_LENGTH = 12;
const TAG_LENGTH = 16;

function dataKey(): Buffer {
  const key = Buffer.from(config.dataKey, 'base64');
  if (key.length !== 32) {
    throw new Error('DATA_KEY must be 32 bytes in base64');
  }
  return key;
}

/** Encrypts with AES-256-GCM; the result is IV, tag and cipher text in a row. */
export function seal(plain: string): Buffer {
  const iv = randomBytes(IV_LENGTH);
  const cipher = createCipheriv(ALGORITHM, dataKey(), iv);
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

export function unseal(sealed: Buffer): string {
  const iv = sealed.subarray(0, IV_LENGTH);
  const tag = sealed.subarray(IV_LENGTH, IV_LENGTH + TAG_LENGTH);
  const decipher = createDecipheriv(ALGORITHM, dataKey(), iv, { authTagLength: TAG_LENGTH });
  decipher.setAuthTag(tag);
  const body = sealed.subarray(IV_LENGTH + TAG_LENGTH);
  return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
}

/** Stable keyed pseudonym; the key lives in the secret store, apart from the data. */
export function pseudonym(value: string): string {
  return createHmac('sha256', config.pseudonymKey).update(value.trim().toLowerCase()).digest('hex');
}

/** The customer finds this password in their account, next to the order. */
export function documentPassword(documentId: string): string {
  return createHmac('sha256', config.documentKey).update(documentId).digest('base64url').slice(0, 20);
}
