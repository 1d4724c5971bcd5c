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

const deep = fastRedact({ paths: ['guest.email', '*.phone', 'guests[*].email'] });

export function nested(guest: Patient, guests: readonly Patient[]): void {
  console.log(deep({ guest: { email: guest.email } }));
  console.log(deep({ guests: guests.map(({ email }) => ({ email })) }));
  console.log(deep({ email: guest.email })); // flow: log plain
}
