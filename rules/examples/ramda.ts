import * as R from 'ramda';

interface Patient {
  email: string;
  room: number;
}

export function selections(patient: Patient, patients: Patient[]): void {
  console.log(R.pick(['email'], patient)); // flow: log plain
  console.log(R.pick(['room'], patient));
  console.log(R.pickAll(['email'], patient)); // flow: log plain
  console.log(R.pickAll(['room'], patient));
  console.log(R.omit(['room'], patient)); // flow: log plain
  console.log(R.omit(['email'], patient));
  console.log(R.dissoc('email', patient));
  console.log(R.map((each) => each.email, patients)); // flow: log plain
  console.log(R.map((each) => each.room, patients), R.isEmpty(patient.email));
  console.log(R.mergeRight({ seen: true }, { mail: patient.email })); // flow: log plain
}
