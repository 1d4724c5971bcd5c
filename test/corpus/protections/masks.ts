// A mask is enough for a log when it takes the person out, and not for an export.
import { writeFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';

interface Customer {
  email: string;
  iban: string;
}

function masked(iban: string): string {
  return `****${iban.slice(-4)}`;
}

export function show(customer: Customer): void {
  console.log(customer.email.slice(0, 2));
  console.log(customer.email.split('@')[1]);
  console.log(customer.email.replace(/^[^@]+/, '***'));
  console.log(customer.email.trim()); // expect: no-personal-data-in-logs
  console.log(customer.email.replace('.', ',')); // expect: no-personal-data-in-logs
  console.log(masked(customer.iban)); // expect: no-personal-data-in-logs
  console.log('*'.repeat(customer.iban.length));
  writeFileSync('mails.csv', stringify([[customer.email.slice(0, 2)]])); // expect: no-unencrypted-storage, no-unpseudonymised-export
}
