// An initialisation vector of zeros is as constant as one that is written out.
import { createCipheriv, randomBytes } from 'node:crypto';

interface Patient {
  diagnosis: string;
}

const ZERO = Buffer.alloc(16, 0);

export function keep(patient: Patient, key: Buffer): void {
  const steady = createCipheriv('aes-256-cbc', key, ZERO);
  localStorage.setItem('steady', steady.update(patient.diagnosis, 'utf8', 'hex') + steady.final('hex')); // expect: no-weak-pseudonymisation
  const fresh = createCipheriv('aes-256-cbc', key, randomBytes(16));
  localStorage.setItem('fresh', fresh.update(patient.diagnosis, 'utf8', 'hex') + fresh.final('hex'));
}
