// A broken algorithm that the caller chooses is as broken as one that stands in the helper.
import { createCipheriv, randomBytes } from 'node:crypto';

interface Patient {
  diagnosis: string;
}

function seal(algorithm: string, key: Buffer, text: string): string {
  const cipher = createCipheriv(algorithm, key, randomBytes(16));
  return cipher.update(text, 'utf8', 'hex') + cipher.final('hex');
}

export function keep(patient: Patient, key: Buffer): void {
  localStorage.setItem('good', seal('aes-256-ctr', key, patient.diagnosis));
  localStorage.setItem('bad', seal('aes-256-ecb', key, patient.diagnosis)); // expect: no-weak-pseudonymisation
}
