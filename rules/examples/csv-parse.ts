import { parse } from 'csv-parse';
import { parse as parseSync } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';

interface Customer {
  email: string;
}

export function read(customer: Customer): void {
  const rows = parseSync(`email\n${customer.email}`, { columns: true });
  console.log(rows); // flow: log plain
  parse(`email\n${customer.email}`, { columns: true }, (error, records) => {
    console.log(records); // flow: log plain
  });
  parse('a;b', (error, records) => console.log(records));
}

export function unknown(path: string): void {
  for (const row of parseSync(readFileSync(path), { columns: true })) {
    console.log(row.iban); // flow: log plain
    console.log(row.colour);
  }
}
