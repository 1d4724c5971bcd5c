// Functions that are composed from a list hand the value from one to the next.
// @file compose.ts
export const compose =
  <T>(...functions: ((value: T) => T)[]) =>
  (value: T): T =>
    functions.reduceRight((result, each) => each(result), value);
// @file main.ts
import { compose } from './compose.js';

interface Member {
  id: string;
  email: string;
}

const lower = (text: string): string => text.toLowerCase();
const quoted = (text: string): string => `"${text}"`;
const starred = (text: string): string => '*'.repeat(text.length);

export function show(member: Member): void {
  console.log(compose(quoted, lower)(member.id));
  console.log(compose(starred, lower)(member.email));
  console.log(compose(quoted, lower)(member.email)); // expect: no-personal-data-in-logs
}
