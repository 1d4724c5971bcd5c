import os from 'node:os';
import { EOL, hostname, tmpdir } from 'os';

interface Patient {
  email: string;
}

export function write(patient: Patient): void {
  console.log(hostname(), os.cpus().length, tmpdir());
  console.log(`${patient.email}${EOL}`); // flow: log plain
}
