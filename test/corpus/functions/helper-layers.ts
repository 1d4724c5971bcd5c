// Data is followed through several layers, and reported where it enters them.
// @file sink.ts
export function write(line: string): void {
  console.log(line);
}
// @file service.ts
import { write } from './sink.js';

export class Journal {
  add(entry: { subject: string; at: number }): void {
    this.#append(`${entry.at} ${entry.subject}`);
  }
  #append(line: string): void {
    write(line);
  }
}
// @file main.ts
import { Journal } from './service.js';

interface Customer {
  id: string;
  email: string;
}

export function show(customer: Customer, journal: Journal): void {
  journal.add({ subject: customer.email, at: 1 }); // expect: no-personal-data-in-logs
  journal.add({ subject: customer.id, at: 1 });
}
