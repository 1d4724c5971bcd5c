// A formatter puts its arguments into its text, whatever it does to their form.
import { format, inspect } from 'node:util';

interface Patient {
  id: string;
  birthDate: Date;
  weight: number;
}

export function chart(patient: Patient): void {
  console.log('%s is in', patient.id);
  console.log('%s weighs in', patient.weight); // expect: no-personal-data-in-logs
  console.log(format('%s of %d', 'patient', patient.id));
  console.log(format('born %s', patient.birthDate)); // expect: no-personal-data-in-logs
  console.log(inspect(patient, { depth: 1 })); // expect: no-personal-data-in-logs
  console.log(patient.birthDate.toISOString().slice(0, 10)); // expect: no-personal-data-in-logs
  console.log(new Intl.DateTimeFormat('de').format(patient.birthDate)); // expect: no-personal-data-in-logs
  console.log(patient.birthDate < new Date(2008, 0, 1), Number.isFinite(patient.weight));
  console.log(patient.weight.toFixed(1)); // expect: no-personal-data-in-logs
}
