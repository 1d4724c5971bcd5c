// A cipher that is broken is no more than a weak pseudonym, whatever its key.
import { createCipheriv, randomBytes, scryptSync } from 'node:crypto';

interface Patient {
  diagnosis: string;
}

const key = scryptSync(process.env.SECRET!, process.env.SALT!, 32);

export function keep(patient: Patient): void {
  const modern = createCipheriv('aes-256-cbc', key, randomBytes(16));
  localStorage.setItem('good', modern.update(patient.diagnosis, 'utf8', 'hex') + modern.final('hex'));
  const stream = createCipheriv('rc4', key, null);
  localStorage.setItem('rc4', stream.update(patient.diagnosis, 'utf8', 'hex') + stream.final('hex')); // expect: no-weak-pseudonymisation
  const old = createCipheriv('des-cbc', key.subarray(0, 8), randomBytes(8));
  localStorage.setItem('des', old.update(patient.diagnosis, 'utf8', 'hex') + old.final('hex')); // expect: no-weak-pseudonymisation
}
