// A child of a logger redacts what its parent redacts.
import pino from 'pino';

interface Patient {
  id: string;
  lastName: string;
  ward: string;
}

const logger = pino({ redact: { paths: ['patient.lastName'], remove: true } });
const plain = pino({ level: 'debug' });

export function admit(patient: Patient): void {
  const child = logger.child({ ward: patient.ward });
  child.info({ patient }, 'admitted');
  child.info(`admitted ${patient.lastName}`); // expect: no-personal-data-in-logs
  plain.child({ ward: patient.ward }).info({ patient }, 'admitted'); // expect: no-personal-data-in-logs
}
