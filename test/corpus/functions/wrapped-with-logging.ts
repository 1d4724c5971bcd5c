// A wrapper that logs the arguments of what it wraps logs what its callers pass.
// @file traced.ts
import pino from 'pino';

const logger = pino();

export function traced<A extends unknown[], R>(name: string, work: (...args: A) => R): (...args: A) => R {
  return (...args) => {
    logger.debug({ name, args });
    return work(...args);
  };
}

export function timed<A extends unknown[], R>(name: string, work: (...args: A) => R): (...args: A) => R {
  return (...args) => {
    const started = performance.now();
    try {
      return work(...args);
    } finally {
      logger.debug({ name, took: performance.now() - started });
    }
  };
}
// @file main.ts
import { timed, traced } from './traced.js';

interface Employee {
  id: string;
  email: string;
}

const lookUp = traced('lookUp', (key: string) => key.length);
const count = timed('count', (key: string) => key.length);

export function find(employee: Employee): number {
  lookUp(employee.id);
  lookUp(employee.email); // expect: no-personal-data-in-logs
  return count(employee.email);
}
