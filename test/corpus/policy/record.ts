// In a record that names nobody, what is left tells nobody; a name beside it changes that.
import { writeFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';

interface Patient {
  id: string;
  lastName: string;
  diagnosis: string;
  city: string;
}

export function research(patients: Patient[]): void {
  const rows = patients.map(({ diagnosis, city }) => ({ diagnosis, city }));
  writeFileSync('research.csv', stringify(rows));
  const named = patients.map(({ diagnosis, lastName }) => ({ diagnosis, lastName }));
  writeFileSync('named.csv', stringify(named)); // expect: no-unencrypted-storage, no-unpseudonymised-export
}
