import pick from 'just-pick';

interface Patient {
  email: string;
  lastName: string;
  room: number;
}

export function selections(patient: Patient): void {
  console.log(pick(patient, ['email', 'room'])); // flow: log plain
  console.log(pick(patient, 'lastName')); // flow: log plain
  console.log(pick(patient, ['room']));
}
