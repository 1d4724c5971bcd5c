// A callback of the project's own functions gets what they call it with.
// @file each.ts
export function withRetry<T>(work: () => T): T {
  try {
    return work();
  } catch {
    return work();
  }
}
export function visit(list: string[], use: (item: string, index: number) => void): void {
  list.forEach((item, index) => use(item, index));
}
// @file main.ts
import { visit, withRetry } from './each.js';

interface Patient {
  id: string;
  email: string;
}

export function show(patient: Patient): void {
  console.log(withRetry(() => patient.email)); // expect: no-personal-data-in-logs
  console.log(withRetry(() => patient.id));
  visit([patient.id], (item) => console.log(item));
  visit([patient.email], (_item, index) => console.log(index));
  visit([patient.email], (item) => console.log(item)); // expect: no-personal-data-in-logs
}
