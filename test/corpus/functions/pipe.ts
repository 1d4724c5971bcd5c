// A pipe of functions yields what the last of them makes of what the first one got.
// @file pipe.ts
export function pipe<A, B, C>(first: (value: A) => B, second: (value: B) => C): (value: A) => C {
  return (value) => second(first(value));
}
// @file main.ts
import { pipe } from './pipe.js';

interface Member {
  id: string;
  email: string;
}

const mailOf = (member: Member): string => member.email;
const numberOf = (member: Member): string => member.id;
const lengthOf = (text: string): number => text.length;
const lower = (text: string): string => text.toLowerCase();

export function show(member: Member): void {
  console.log(pipe(mailOf, lower)(member)); // expect: no-personal-data-in-logs
  console.log(pipe(numberOf, lower)(member));
  console.log(pipe(mailOf, lengthOf)(member));
}
