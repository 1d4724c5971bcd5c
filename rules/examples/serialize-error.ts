import { isErrorLike, serializeError } from 'serialize-error';

interface Patient {
  email: string;
}

export function report(patient: Patient): void {
  const error = new Error(`${patient.email} has no room`); // flow: error-text plain
  console.log(serializeError(error)); // flow: log plain
  console.log(isErrorLike(error), serializeError(new Error('no room')));
}
