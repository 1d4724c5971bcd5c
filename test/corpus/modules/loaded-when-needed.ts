// A module that is loaded when it is needed gives its exports like any other.
// @file exporters/csv.ts
import { writeFileSync } from 'node:fs';

export default function write(lines: string[]): void {
  writeFileSync('/var/data/export.csv', lines.join('\n'));
}
export const name = 'csv';
// @file exporters/count.ts
export default function write(lines: string[]): void {
  console.log(lines.length);
}
// @file main.ts
interface Policyholder {
  id: string;
  insuranceNumber: string;
}

export async function run(holders: Policyholder[]): Promise<void> {
  const numbers = holders.map((holder) => holder.insuranceNumber);
  const { default: count } = await import('./exporters/count.js');
  count(numbers);
  const csv = await import('./exporters/csv.js');
  csv.default(['none', csv.name]);
  csv.default(numbers); // expect: no-unencrypted-storage, no-unpseudonymised-export
  await import('./exporters/csv.js').then((module) => module.default(numbers)); // expect: no-unencrypted-storage, no-unpseudonymised-export
}
