// A listener gets what its emitter was given.
import { EventEmitter } from 'node:events';

interface Patient {
  id: string;
  email: string;
}

export function show(patient: Patient): void {
  const admissions = new EventEmitter();
  admissions.emit('admitted', patient.email);
  admissions.on('admitted', (mail: string) => console.log(mail)); // expect: no-personal-data-in-logs
  const moves = new EventEmitter();
  moves.emit('moved', patient.id);
  moves.on('moved', (number: string) => console.log(number));
}
