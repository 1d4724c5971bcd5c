// Paths that pino removes do not reach the log.
import pino from 'pino';

interface Patient {
  id: string;
  email: string;
  phone: string;
}

const careful = pino({ redact: ['patient.email', 'patient.phone', '*.secret'] });
const halfway = pino({ redact: { paths: ['patient.email'], censor: '***' } });
const starred = pino({ redact: ['*.email', '*.phone'] });

export function show(patient: Patient): void {
  careful.info({ patient }, 'admitted');
  halfway.info({ patient }, 'admitted'); // expect: no-personal-data-in-logs
  starred.info({ patient }, 'admitted');
  careful.info(`admitted ${patient.email}`); // expect: no-personal-data-in-logs
  careful.info({ guest: patient }, 'admitted'); // expect: no-personal-data-in-logs
}
