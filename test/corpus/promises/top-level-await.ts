// A module that waits at its top holds what it waited for.
// @file people.mts
interface Person {
  id: string;
  surname: string;
}

async function load(): Promise<Person[]> {
  const response = await fetch('https://intranet.example.org/people');
  return (await response.json()) as Person[];
}

export const people = await load();
export const total = people.length;
// @file main.mts
import { people, total } from './people.mjs';

console.log(total);
for (const person of people) {
  console.log(person.id);
  console.log(person.surname); // expect: no-personal-data-in-logs
}
