import { parse, stringify } from 'csv';
import { writeFileSync } from 'node:fs';

interface Patient {
  email: string;
  diagnosis: string;
}

export function write(patients: Patient[]): void {
  stringify(patients, (error, output) => {
    writeFileSync('patients.csv', output); // flow: file plain; export plain
  });
  const rows = stringify({ header: true });
  rows.write([patients[0]?.email]); // flow: export plain
  rows.write([patients.length]);
}

export function read(patient: Patient): void {
  parse(`email\n${patient.email}`, (error, records) => console.log(records)); // flow: log plain
}
