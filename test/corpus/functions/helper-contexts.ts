// A helper called with an address and with a number does not mix them up.
// @file print.ts
export function print(label: string, value: string): void {
  console.log(`${label}: ${value}`);
}
export function trimmed(value: string): string {
  return value.trim();
}
// @file main.ts
import { print, trimmed } from './print.js';

interface Patient {
  id: string;
  email: string;
}

export function show(patient: Patient): void {
  print('patient', patient.id);
  print('patient', patient.email); // expect: no-personal-data-in-logs
  console.log(trimmed(patient.id));
  console.log(trimmed(patient.email)); // expect: no-personal-data-in-logs
}
