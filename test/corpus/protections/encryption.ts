// AES-GCM with a key from elsewhere encrypts; ECB, a key or an IV in the code do not.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';

interface Patient {
  diagnosis: string;
  email: string;
}

function seal(text: string, key: Buffer): Buffer {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

export function keep({ email, diagnosis }: Patient, key: Buffer): void {
  const text = `${email}: ${diagnosis}`;
  writeFileSync('case.bin', seal(text, key));
  const block = createCipheriv('aes-256-ecb', key, null);
  writeFileSync('case.bin', block.update(text)); // expect: no-weak-pseudonymisation
  const known = createCipheriv('aes-256-gcm', '0123456789abcdef0123456789abcdef', randomBytes(12));
  writeFileSync('case.bin', known.update(text)); // expect: no-weak-pseudonymisation
  const steady = createCipheriv('aes-256-gcm', key, '000000000000');
  writeFileSync('case.bin', steady.update(text)); // expect: no-weak-pseudonymisation
  const decipher = createDecipheriv('aes-256-gcm', key, randomBytes(12));
  const opened = decipher.update(seal(email, key));
  writeFileSync('case.bin', opened); // expect: no-unencrypted-storage
}
