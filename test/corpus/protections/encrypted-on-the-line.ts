// What is encrypted before it is sent may travel on an open line, and a pseudonym may not.
// @file tomograph.config.json
{ "processors": [{ "name": "Lab", "hosts": ["lab.example.org"], "categories": ["user"], "agreement": "https://lab.example.org/dpa" }] }
// @file send.ts
import { createCipheriv, createHmac, publicEncrypt, randomBytes } from 'node:crypto';

interface Sample {
  insuranceNumber: string;
}

const LAB = 'http://lab.example.org/samples';

export async function send(sample: Sample, key: Buffer, publicKey: string): Promise<void> {
  const cipher = createCipheriv('aes-256-gcm', key, randomBytes(12));
  await fetch(LAB, { method: 'POST', body: cipher.update(sample.insuranceNumber) });
  const sealed = publicEncrypt(publicKey, Buffer.from(sample.insuranceNumber));
  await fetch(LAB, { method: 'POST', body: sealed });
  const pseudonym = createHmac('sha256', key).update(sample.insuranceNumber).digest('hex');
  await fetch(LAB, { method: 'POST', body: pseudonym }); // expect: no-unencrypted-transport
  await fetch(LAB.replace('http:', 'https:'), { method: 'POST', body: pseudonym });
}
