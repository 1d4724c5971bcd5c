import log from 'electron-log';

interface Patient {
  email: string;
  diagnosis: string;
  room: number;
}

log.initialize();
const sync = log.scope('sync');

export function byDefault(patient: Patient): void {
  log.error(patient.email); // flow: log plain
  log.warn('no room for', patient.email); // flow: log plain
  log.info(`Admitted ${patient.email}`); // flow: log plain
  log.verbose(patient.diagnosis); // flow: log plain
  log.debug(patient); // flow: log plain
  log.silly(patient.email); // flow: log plain
  log.log(patient.email); // flow: log plain
  log.info('room', patient.room);
}

export function scoped(patient: Patient): void {
  sync.error(patient.email); // flow: log plain
  sync.warn('no room for', patient.email); // flow: log plain
  sync.info(`Admitted ${patient.email}`); // flow: log plain
  sync.verbose(patient.diagnosis); // flow: log plain
  sync.debug(patient); // flow: log plain
  sync.silly(patient.email); // flow: log plain
  sync.log(patient.email); // flow: log plain
  sync.info('room', patient.room);
}
