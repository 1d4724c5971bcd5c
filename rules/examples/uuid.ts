import { v3, v4, v5, v7, validate } from 'uuid';

interface Patient {
  email: string;
}

const NAMESPACE = v4();

export function identifiers(patient: Patient): void {
  console.log(v5(patient.email, NAMESPACE)); // flow: log pseudonymised-weak
  console.log(v3(patient.email, NAMESPACE)); // flow: log pseudonymised-weak
  console.log(v4(), v7(), validate(patient.email));
}
