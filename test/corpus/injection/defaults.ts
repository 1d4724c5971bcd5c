// A dependency that nobody passes is the default that the constructor or the function names.
// @file logger.ts
export interface Logger {
  info(line: string): void;
}
export class ConsoleLogger implements Logger {
  info(line: string): void {
    console.log(line);
  }
}
// @file service.ts
import { ConsoleLogger, type Logger } from './logger.js';

export class Sync {
  constructor(private readonly logger: Logger = new ConsoleLogger()) {}

  run(subject: string): void {
    this.logger.info(`synchronised ${subject}`);
  }
}
export function notify(subject: string, { write = console.warn }: { write?: (line: string) => void } = {}): void {
  write(subject);
}
// @file main.ts
import { notify, Sync } from './service.js';

interface Employee {
  id: string;
  email: string;
}

export function main(employee: Employee): void {
  const sync = new Sync();
  sync.run(employee.id);
  sync.run(employee.email); // expect: no-personal-data-in-logs
  notify(employee.id);
  notify(employee.email); // expect: no-personal-data-in-logs
}
