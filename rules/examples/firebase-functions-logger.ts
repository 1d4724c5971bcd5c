import * as logger from 'firebase-functions/logger';
import { debug, error, info, log, warn, write } from 'firebase-functions/logger';

interface Patient {
  email: string;
  room: number;
}

export function writeAll(patient: Patient): void {
  logger.info('seen', patient); // flow: log plain
  info(patient.email); // flow: log plain
  log(patient.email); // flow: log plain
  warn(patient.email); // flow: log plain
  error(patient.email); // flow: log plain
  debug(patient.email); // flow: log plain
  write({ severity: 'INFO', message: patient.email }); // flow: log plain
  logger.info('seen', { room: patient.room });
}
