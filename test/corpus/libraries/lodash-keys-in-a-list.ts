// pick and omit of lodash take their keys in a list as well.
import { omit, pick } from 'lodash';

interface Patient {
  id: string;
  email: string;
  ward: string;
}

export function show(patient: Patient): void {
  console.log(pick(patient, ['id', 'ward']));
  console.log(pick(patient, ['id', 'email'])); // expect: no-personal-data-in-logs
  console.log(omit(patient, ['email']));
  console.log(omit(patient, ['ward'])); // expect: no-personal-data-in-logs
}
