// What a protection was undone of is plain again, wherever it was done.
// @file sealing.ts
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

export function seal(text: string, key: Buffer): Buffer {
  return createCipheriv('aes-256-gcm', key, randomBytes(12)).update(text, 'utf8');
}
export function open(sealed: Buffer, key: Buffer): string {
  return createDecipheriv('aes-256-gcm', key, randomBytes(12)).update(sealed).toString('utf8');
}
// @file keep.ts
import { open, seal } from './sealing.js';

interface Patient {
  email: string;
}

export function keep(patient: Patient, key: Buffer): void {
  const sealed = seal(patient.email, key);
  localStorage.setItem('mail', sealed.toString('base64'));
  localStorage.setItem('mail', open(sealed, key)); // expect: no-unencrypted-storage
}
