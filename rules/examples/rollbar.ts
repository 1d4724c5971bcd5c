import Rollbar from 'rollbar';

interface Candidate {
  id: number;
  email: string;
  disability: string;
}

const rollbar = new Rollbar({ accessToken: process.env.ROLLBAR_TOKEN, captureIp: false });
const scrubbing = new Rollbar({ scrubFields: ['email'], captureIp: 'anonymize' });
const transforming = new Rollbar({ captureIp: false, transform: (payload: { custom?: unknown }) => delete payload.custom });

export function items(candidate: Candidate): void {
  rollbar.log(candidate.email); // flow: error-tracker plain encrypted to Rollbar
  rollbar.debug('applied', { email: candidate.email }); // flow: error-tracker plain encrypted to Rollbar
  rollbar.info(`Applied: ${candidate.email}`); // flow: error-tracker plain encrypted to Rollbar
  rollbar.warn(candidate.disability); // flow: error-tracker plain encrypted to Rollbar
  rollbar.warning('rejected', candidate); // flow: error-tracker plain encrypted to Rollbar; error-tracker plain encrypted to Rollbar (possible)
  rollbar.error(new Error(candidate.email)); // flow: error-text plain; error-tracker plain encrypted to Rollbar
  rollbar.critical('rejected', { candidate }); // flow: error-tracker plain encrypted to Rollbar; error-tracker plain encrypted to Rollbar (possible)
  rollbar.error('rejected', { candidate: candidate.id > 0 });
}

export function configured(candidate: Candidate): void {
  scrubbing.error('rejected', { email: candidate.email });
  scrubbing.error('rejected', { disability: candidate.disability }); // flow: error-tracker plain encrypted to Rollbar
  transforming.error('rejected', { email: candidate.email }); // flow: error-tracker plain encrypted to Rollbar (possible)
  rollbar.configure({ payload: { person: { email: candidate.email } } }); // flow: error-tracker plain encrypted to Rollbar
  Rollbar.init({ captureIp: false, payload: { person: { email: candidate.email } } }); // flow: error-tracker plain encrypted to Rollbar
  new Rollbar({ captureIp: false, payload: { person: { email: candidate.email } } }).info('started'); // flow: error-tracker plain encrypted to Rollbar
}

export function collected(): void {
  new Rollbar({ captureIp: true }); // flow: error-tracker plain encrypted to Rollbar
  new Rollbar({ accessToken: 'a' }); // flow: error-tracker plain encrypted to Rollbar (possible)
  Rollbar.init({ captureIp: false, captureEmail: true }); // flow: error-tracker plain encrypted to Rollbar
  rollbar.configure({ captureUsername: true }); // flow: error-tracker plain encrypted to Rollbar
  rollbar.configure({ captureUsername: false });
}
