import { flatten, unflatten } from 'flat';
import stringify from 'safe-stable-stringify';

interface Patient {
  email: string;
  room: number;
}

export function shapes(patient: Patient): void {
  console.log(flatten({ patient })); // flow: log plain
  console.log(unflatten({ 'patient.mail': patient.email })); // flow: log plain
  console.log(stringify({ mail: patient.email })); // flow: log plain
  console.log(flatten({ room: patient.room }));
}
