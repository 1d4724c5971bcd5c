// Default, namespace and renamed exports lead to the same function.
// @file print.ts
export default function print(line: string): void {
  console.log(line);
}
export const silent = (line: string): number => line.length;
export { print as write };
// @file index.ts
export * as printing from './print.js';
export { write as renamed } from './print.js';
export * from './more.js';
// @file more.ts
export function more(line: string): void {
  console.log('more', line);
}
// @file main.ts
import print, { silent } from './print.js';
import * as all from './print.js';
import { more, printing, renamed } from './index.js';

interface Patient {
  email: string;
}

export async function show({ email }: Patient): Promise<void> {
  print(email); // expect: no-personal-data-in-logs
  all.write(email); // expect: no-personal-data-in-logs
  all.silent(email);
  silent(email);
  printing.default(email); // expect: no-personal-data-in-logs
  renamed(email); // expect: no-personal-data-in-logs
  more(email); // expect: no-personal-data-in-logs
  const { write } = await import('./print.js');
  write(email); // expect: no-personal-data-in-logs
}
