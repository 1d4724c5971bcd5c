import fastRedact from 'fast-redact';
import redacting from '@pinojs/redact';

interface Patient {
  email: string;
  diagnosis: string;
  room: number;
}

const redact = fastRedact({ paths: ['email', 'diagnosis'], serialize: false });
const partly = redacting({ paths: ['email'] });

export function write(patient: Patient): void {
  console.log(redact(patient));
  console.log(partly(patient)); // flow: log plain
  console.log(partly({ email: patient.email, room: patient.room }));
  console.log(redact({ mail: patient.email })); // flow: log plain
}
