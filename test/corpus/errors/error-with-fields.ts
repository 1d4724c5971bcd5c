// An error class keeps what it was made with, and shows it when it is logged as a whole.
import pino from 'pino';

interface Applicant {
  id: string;
  email: string;
}

class ApplicationError extends Error {
  constructor(
    message: string,
    readonly applicantId: string,
    readonly address?: string,
  ) {
    super(message);
    this.name = 'ApplicationError';
  }
}

const logger = pino();

function requireAge(applicant: Applicant): void {
  throw new ApplicationError('too young', applicant.id, applicant.email);
}
function requireId(applicant: Applicant): void {
  throw new ApplicationError('no number', applicant.id);
}

export function apply(applicant: Applicant): void {
  try {
    requireId(applicant);
  } catch (error) {
    logger.error(error);
  }
  try {
    requireAge(applicant);
  } catch (error) {
    if (!(error instanceof ApplicationError)) throw error;
    logger.warn(error.message);
    logger.warn(error.applicantId);
    logger.warn(error.address); // expect: no-personal-data-in-logs
  }
}
