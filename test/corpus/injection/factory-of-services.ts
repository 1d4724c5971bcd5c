// A service that a factory puts together works with what it was put together from.
// @file services.ts
export interface Journal {
  write(line: string): void;
}
export interface Services {
  journal: Journal;
  greet(name: string): void;
}

export function createConsoleJournal(prefix: string): Journal {
  return { write: (line) => console.log(`${prefix} ${line}`) };
}
export function createSilentJournal(): Journal {
  return { write: () => undefined };
}
export function createServices(journal: Journal): Services {
  return { journal, greet: (name) => journal.write(`hello ${name}`) };
}
// @file main.ts
import { createConsoleJournal, createServices, createSilentJournal } from './services.js';

interface Member {
  id: string;
  firstName: string;
}

export function welcome(member: Member): void {
  const silent = createServices(createSilentJournal());
  silent.greet(member.firstName);
  const loud = createServices(createConsoleJournal('app'));
  loud.greet(member.id);
  loud.greet(member.firstName); // expect: no-personal-data-in-logs
}
