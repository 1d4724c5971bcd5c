import { createGzip, gunzipSync, gzip, gzipSync } from 'node:zlib';
import { promisify } from 'node:util';
import { writeFileSync } from 'node:fs';

interface Patient {
  email: string;
  diagnosis: string;
}

export function pack(patients: Patient[]): void {
  writeFileSync('patients.gz', gzipSync(JSON.stringify(patients))); // flow: file plain
  writeFileSync('count.gz', gzipSync(String(patients.length)));
  console.log(gunzipSync(gzipSync(patients[0]?.diagnosis ?? '')).toString()); // flow: log plain
  console.log(createGzip());
}

export async function packLater(patient: Patient): Promise<void> {
  gzip(patient.email, (error, packed) => {
    writeFileSync('patient.gz', packed); // flow: file plain
  });
  writeFileSync('patient.gz', await promisify(gzip)(patient.diagnosis)); // flow: file plain
}
