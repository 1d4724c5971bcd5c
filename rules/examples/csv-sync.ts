import { parse, stringify } from 'csv/sync';
import { writeFileSync } from 'node:fs';

interface Patient {
  email: string;
  diagnosis: string;
}

export function copy(patients: Patient[]): void {
  const table = stringify(patients.map((patient) => [patient.diagnosis]));
  writeFileSync('/tmp/diagnoses', table); // flow: file plain; export plain
  console.log(parse(table)); // flow: log plain
}
