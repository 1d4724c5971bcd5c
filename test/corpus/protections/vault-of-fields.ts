// A record is as readable as the field of it that nobody sealed.
import { createCipheriv, randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';

interface Patient {
  id: string;
  lastName: string;
  diagnosis: string;
}

class Vault {
  constructor(private readonly key: Buffer) {}

  seal(text: string): string {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.key, iv);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return [iv, cipher.getAuthTag(), sealed].map((part) => part.toString('base64')).join('.');
  }
}

export async function store(patient: Patient, key: Buffer): Promise<void> {
  const vault = new Vault(key);
  const half = { ...patient, diagnosis: vault.seal(patient.diagnosis) };
  await writeFile('/data/half.bin', JSON.stringify(half)); // expect: no-unencrypted-storage
  const whole = { ...half, lastName: vault.seal(patient.lastName) };
  await writeFile('/data/whole.bin', JSON.stringify(whole));
  const all = vault.seal(JSON.stringify(patient));
  await writeFile('/data/all.bin', all);
}
