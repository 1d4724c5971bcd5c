import { execSync, spawn } from 'node:child_process';

interface Patient {
  email: string;
}

export function run(patient: Patient): void {
  const record = JSON.parse(execSync('fetch-record').toString());
  console.log(record.dateOfBirth); // flow: log plain
  console.log(record.version);
  const child = spawn('mail', [patient.email]);
  child.on('close', (code) => console.log(code));
}
