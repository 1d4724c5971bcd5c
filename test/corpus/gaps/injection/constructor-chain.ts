// A service that was handed through several constructors is the one that was handed in.
// @file service.ts
export abstract class Output {
  abstract emit(line: string): void;
}
export class ConsoleOutput extends Output {
  emit(line: string): void {
    console.log(line);
  }
}
export class NullOutput extends Output {
  emit(): void {}
}
export class Formatter {
  constructor(private readonly output: Output) {}
  entry(key: string, value: string): void {
    this.output.emit(`${key}=${value}`);
  }
}
export class Audit {
  constructor(private readonly formatter: Formatter) {}
  change(value: string): void {
    this.formatter.entry('changed', value);
  }
}
// @file main.ts
import { Audit, ConsoleOutput, Formatter, NullOutput } from './service.js';

interface Client {
  customerNumber: string;
  taxId: string;
}

export function save(client: Client): void {
  const none = new Audit(new Formatter(new NullOutput()));
  none.change(client.taxId);
  const audit = new Audit(new Formatter(new ConsoleOutput()));
  audit.change(client.customerNumber);
  audit.change(client.taxId); // expect: no-personal-data-in-logs
}
