// A part that is spread under a condition may be there, and only that part.
import pino from 'pino';

interface Candidate {
  id: string;
  email: string;
  stage: string;
}

const logger = pino();

export function move(candidate: Candidate, verbose: boolean): void {
  logger.info({ id: candidate.id, ...(verbose && { stage: candidate.stage }) });
  logger.info({ id: candidate.id, ...(verbose ? { contact: candidate.email } : {}) }); // expect: no-personal-data-in-logs
  const extra = verbose ? { reachable: candidate.email !== '' } : undefined;
  logger.info({ id: candidate.id, ...extra });
  const names = ['id', ...(verbose ? ['email'] : [])];
  logger.info(names);
  const values = [candidate.id, ...(verbose ? [candidate.email] : [])];
  logger.info(values); // expect: no-personal-data-in-logs
}
