// A caught error shows what it was thrown with where it is logged, also after it was thrown on.
import { createLogger } from 'winston';

interface Insured {
  id: string;
  insuranceNumber: string;
}

const logger = createLogger();

function verify(insured: Insured): void {
  if (insured.insuranceNumber === '') return;
  throw new Error(`unknown number ${insured.insuranceNumber}`); // expect: no-personal-data-in-logs
}
function verifyTwice(insured: Insured): void {
  try {
    verify(insured);
  } catch (error) {
    logger.warn('once');
    throw error;
  }
}
function count(insured: Insured): void {
  throw new Error(`refused ${insured.id}`);
}

export function settle(insured: Insured): void {
  try {
    verifyTwice(insured);
  } catch (error) {
    logger.error('not settled', error); // expect: no-personal-data-in-logs
  }
  try {
    count(insured);
  } catch (error) {
    logger.error((error as Error).message);
  }
}
