import { isEqual, mapValues, omit, pick, uniq } from 'es-toolkit';

interface Patient {
  email: string;
  room: number;
}

export function selections(patient: Patient): void {
  console.log(pick(patient, ['email'])); // flow: log plain
  console.log(pick(patient, ['room']));
  console.log(omit(patient, ['room'])); // flow: log plain
  console.log(omit(patient, ['email']));
  console.log(uniq([patient.email])); // flow: log plain
  console.log(mapValues({ mail: patient.email }, (value) => value)); // flow: log plain
  console.log(isEqual(patient.email, 'nobody'));
}
