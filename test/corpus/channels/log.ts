// Names and addresses may not be logged; an internal number and a count may.
import pino from 'pino';
import winston from 'winston';

interface Patient {
  id: string;
  email: string;
  lastName: string;
}

const logger = pino();
const journal = winston.createLogger({ level: 'info' });

export function admit(patient: Patient, waiting: Patient[]): void {
  console.log(patient.email); // expect: no-personal-data-in-logs
  console.log(patient.id);
  logger.info({ patient }, 'admitted'); // expect: no-personal-data-in-logs
  logger.info({ id: patient.id }, 'admitted');
  journal.warn(`late: ${patient.lastName}`); // expect: no-personal-data-in-logs
  journal.warn(`late: ${waiting.length}`);
}
