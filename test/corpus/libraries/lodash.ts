// Functions of lodash hand on what they were given, and call back with its elements.
import { groupBy, map, size } from 'lodash';

interface Patient {
  id: string;
  email: string;
}

export function show(patients: Patient[]): void {
  console.log(map(patients, (patient) => patient.email)); // expect: no-personal-data-in-logs
  console.log(map(patients, (patient) => patient.id));
  console.log(groupBy(patients, (patient) => patient.id)); // expect: no-personal-data-in-logs
  console.log(size(patients));
}
