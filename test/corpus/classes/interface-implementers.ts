// A call on an interface reaches the classes that implement it.
// @file ports.ts
export interface Journal {
  add(line: string): void;
}
export interface Counter {
  add(line: string): void;
}
// @file adapters.ts
import type { Counter, Journal } from './ports.js';

export class ConsoleJournal implements Journal {
  add(line: string): void {
    console.log(line);
  }
}
export class MemoryCounter implements Counter {
  #count = 0;
  add(line: string): void {
    this.#count += line.length;
  }
}
// @file main.ts
import type { Counter, Journal } from './ports.js';

interface Patient {
  id: string;
  email: string;
}

export class Admission {
  constructor(
    private readonly journal: Journal,
    private readonly counter: Counter,
  ) {}

  admit(patient: Patient): void {
    this.journal.add(patient.email); // expect: no-personal-data-in-logs
    this.journal.add(patient.id);
    this.counter.add(patient.email);
  }
}
