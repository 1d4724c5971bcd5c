import bunyan, { createLogger } from 'bunyan';

interface Patient {
  id: string;
  email: string;
  birthDate: string;
  visits: number;
}

const log = createLogger({ name: 'clinic', serializers: bunyan.stdSerializers });
const other = bunyan.createLogger({ name: 'billing' });

export function levels(patient: Patient): void {
  log.trace({ email: patient.email }, 'seen'); // flow: log plain
  log.debug(patient.email); // flow: log plain
  log.info(`Seen ${patient.birthDate}`); // flow: log plain
  log.warn('seen %s', patient.email); // flow: log plain
  other.error({ patient }, 'failed'); // flow: log plain
  other.fatal({ mail: patient.email }); // flow: log plain
  log.info({ id: patient.id.length, visits: patient.visits }, 'seen');
}

export function children(patient: Patient): void {
  const child = log.child({ email: patient.email }); // flow: log plain
  child.info('seen');
  child.warn(patient.birthDate); // flow: log plain
  log.level(patient.visits);
}
