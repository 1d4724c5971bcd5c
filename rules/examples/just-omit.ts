import omit from 'just-omit';

interface Patient {
  email: string;
  lastName: string;
  room: number;
}

export function selections(patient: Patient): void {
  console.log(omit(patient, ['email', 'room'])); // flow: log plain
  console.log(omit(patient, 'lastName')); // flow: log plain
  console.log(omit(patient, ['email', 'lastName']));
}
