import * as R from 'remeda';
import { omit, pick } from 'remeda';

interface Patient {
  email: string;
  room: number;
}

export function selections(patient: Patient, patients: Patient[]): void {
  console.log(pick(patient, ['email'])); // flow: log plain
  console.log(pick(patient, ['room']));
  console.log(omit(patient, ['room'])); // flow: log plain
  console.log(omit(patient, ['email']));
  console.log(R.map(patients, (each) => each.email)); // flow: log plain
  console.log(R.map(patients, (each) => each.room), R.isEmpty(patient.email));
}
