import superjson from 'superjson';

interface Patient {
  email: string;
  room: number;
}

export function texts(patient: Patient): void {
  console.log(superjson.stringify(patient)); // flow: log plain
  console.log(superjson.serialize({ mail: patient.email })); // flow: log plain
  console.log(superjson.stringify({ room: patient.room }));
}
