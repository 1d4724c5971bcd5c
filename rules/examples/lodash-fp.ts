import fp, { map, omit, pick } from 'lodash/fp';

interface Patient {
  email: string;
  room: number;
}

export function selections(patient: Patient, patients: Patient[]): void {
  console.log(pick(['email'], patient)); // flow: log plain
  console.log(fp.pick(['room'], patient));
  console.log(omit(['room'], patient)); // flow: log plain
  console.log(fp.omit(['email'], patient));
  console.log(map((each) => each.email, patients)); // flow: log plain
  console.log(map((each) => each.room, patients), fp.isEmpty(patient.email));
}
