// A function of an exported object is reported where it is called with personal data, not where it is written.
// @file journal.ts
export const journal = {
  prefix: 'app',
  write(line: string): void {
    console.log(this.prefix, line);
  },
  count: (line: string): void => console.log(line.length),
};
// @file admission.ts
import { journal } from './journal.js';

interface Patient {
  id: string;
  email: string;
}

export function admit(patient: Patient): void {
  journal.count(patient.email);
  journal.write(patient.id);
  journal.write(patient.email); // expect: no-personal-data-in-logs
}
// @file discharge.ts
import { journal } from './journal.js';

interface Patient {
  lastName: string;
}

export function discharge(patient: Patient): void {
  journal.write(patient.lastName); // expect: no-personal-data-in-logs
}
