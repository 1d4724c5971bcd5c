// A listener that was there before the event gets what the emitter is given later.
import { EventEmitter } from 'node:events';

interface Patient {
  id: string;
  email: string;
}

export function show(patient: Patient): void {
  const events = new EventEmitter();
  events.on('admitted', (mail: string) => console.log(mail)); // expect: no-personal-data-in-logs
  events.on('moved', (number: string) => console.log(number));
  events.emit('admitted', patient.email);
  events.emit('moved', patient.id);
}
