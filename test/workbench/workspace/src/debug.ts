import type { Patient } from './patient.js';

export function dump(patient: Patient): void {
  console.debug('patient', patient.email);
}
