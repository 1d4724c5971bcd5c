// A serialiser of pino decides what is left of its key.
import pino from 'pino';

interface Patient {
  id: string;
  lastName: string;
  ward: string;
}

const careful = pino({ serializers: { patient: (patient: Patient) => ({ ward: patient.ward }) } });
const careless = pino({ serializers: { patient: (patient: Patient) => ({ who: patient.lastName }) } });

export function admit(patient: Patient): void {
  careful.info({ patient }, 'admitted');
  careful.info({ guest: patient }, 'admitted'); // expect: no-personal-data-in-logs
  careless.info({ patient }, 'admitted'); // expect: no-personal-data-in-logs
}

const formatted = pino({ formatters: { log: ({ ward }: Patient) => ({ ward }) } });

export function discharge(patient: Patient): void {
  formatted.info(patient);
  formatted.info(`discharged ${patient.lastName}`); // expect: no-personal-data-in-logs
}
