import pino, { type Logger } from 'pino';

interface Patient {
  id: string;
  email: string;
  birthDate: string;
}

const logger = pino({ level: 'info' });
const redacting = pino({ redact: ['email', 'patient.email'] });
const redactingByPaths = pino({ redact: { paths: ['*.email'], remove: true } });

export function levels(patient: Patient): void {
  logger.trace({ email: patient.email }, 'seen'); // flow: log plain
  logger.debug(patient.email); // flow: log plain
  logger.info(`Seen ${patient.birthDate}`); // flow: log plain
  logger.warn('seen %s', patient.email); // flow: log plain
  logger.error({ patient }, 'failed'); // flow: log plain
  logger.fatal({ mail: patient.email }); // flow: log plain
  logger.info({ id: patient.id.length, level: logger.level });
}

export function redacted(patient: Patient): void {
  redacting.info({ email: patient.email });
  redacting.info({ patient: { email: patient.email } });
  redacting.info({ mail: patient.email }); // flow: log plain
  redactingByPaths.info({ patient: { email: patient.email } });
  redactingByPaths.info({ email: patient.email }); // flow: log plain
}

export function children(patient: Patient, parent: Logger): void {
  const child = parent.child({ email: patient.email }); // flow: log plain
  child.info('seen');
  child.info(patient.birthDate); // flow: log plain
  child.setBindings({ birthDate: patient.birthDate }); // flow: log plain
}

const shared = ['email', 'patients[*].email'];
const byPath = pino({ redact: [...shared, 'patient["email"]', '*.request.headers.authorization'] });
const serialising = pino({ serializers: { patient: ({ id }: Patient) => ({ length: id.length }) } });
const formatting = pino({ formatters: { log: ({ page }: { page: number }) => ({ page }) } });

export function rewritten(patient: Patient, patients: readonly Patient[], token: string): void {
  byPath.info({ patients: patients.map(({ email }) => ({ email })) });
  byPath.info({ patient: { email: patient.email }, all: { request: { headers: { authorization: token } } } });
  byPath.info({ patient: { contact: { email: patient.email } } }); // flow: log plain
  serialising.info({ patient });
  serialising.info({ guest: { mail: patient.email } }); // flow: log plain
  formatting.info({ email: patient.email, page: 1 });
}
