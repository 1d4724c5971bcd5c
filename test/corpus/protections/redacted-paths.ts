// Paths of a redaction name what is taken out, in nested records, lists and shared parts of the configuration.
import Fastify from 'fastify';
import pino from 'pino';

interface Contact {
  phone: string;
  city: string;
}
interface Patient {
  email: string;
  ward: string;
  contact: Contact;
}

const COMMON = ['patient.email', 'patient.contact.phone'];
const byPath = pino({ redact: [...COMMON, 'patients[*].email'] });
const byWildcard = pino({ redact: { paths: COMMON.concat('*.email'), censor: '[gone]' } });
const app = Fastify({ logger: { redact: ['req.headers.authorization', 'guest.phone'] } });

export function admit(patient: Patient, phone: string): void {
  byPath.info({ patient: { email: patient.email, ward: patient.ward } }, 'admitted');
  byPath.info({ patients: [{ email: patient.email }] });
  byPath.info({ guest: { email: patient.email } }); // expect: no-personal-data-in-logs
  byWildcard.info({ guest: { email: patient.email } });
  byWildcard.info({ patient: { contact: { phone } } });
  byWildcard.info({ email: patient.email }); // expect: no-personal-data-in-logs
}

app.get('/', async (request) => {
  request.log.info({ guest: { phone: request.query.phone } });
  request.log.info({ phone: request.query.phone }); // expect: no-personal-data-in-logs
});
