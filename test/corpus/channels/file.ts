// A file on disk keeps what a person can be told by only encrypted or pseudonymised.
import { appendFile, writeFile } from 'node:fs/promises';

interface Patient {
  id: string;
  lastName: string;
  diagnosis: string;
}

export async function keep(patient: Patient): Promise<void> {
  await writeFile('/var/lib/desk/last.txt', patient.lastName); // expect: no-unencrypted-storage
  await appendFile('/var/lib/desk/seen.txt', `${patient.id}\n`);
  await appendFile('/var/lib/desk/cases.txt', `${patient.diagnosis}\n`);
  await appendFile('/var/lib/desk/cases.txt', `${patient.lastName}: ${patient.diagnosis}\n`); // expect: no-unencrypted-storage
}
