// Packed is not encrypted.
import { createCipheriv, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';

interface Insured {
  lastName: string;
  insuranceNumber: string;
}

export function archive(insured: Insured, key: Buffer): void {
  const packed = gzipSync(JSON.stringify(insured));
  writeFileSync('/backup/insured.gz', packed); // expect: no-unencrypted-storage
  writeFileSync('/backup/insured.br', brotliCompressSync(Buffer.from(insured.lastName))); // expect: no-unencrypted-storage
  const sealed = createCipheriv('chacha20-poly1305', key, randomBytes(12)).update(packed);
  writeFileSync('/backup/insured.sealed', sealed);
  console.log(gunzipSync(packed).toString()); // expect: no-personal-data-in-logs
  console.log(packed.byteLength);
}
