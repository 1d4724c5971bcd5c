// Where the caller's value tells which class implements an interface, the others are not meant.
// @file src/format.ts
export interface Format {
  write(lines: string[]): void;
}
export class TextFormat implements Format {
  write(lines: string[]): void {
    console.log(lines.join('\n'));
  }
}
export class CountFormat implements Format {
  write(lines: string[]): void {
    console.log(lines.length);
  }
}
export function print<T>(items: T[], toLine: (item: T) => string, format: Format): void {
  format.write(items.map(toLine));
}
// @file src/main.ts
import { CountFormat, print, TextFormat, type Format } from './format.js';

interface Employee {
  id: string;
  fullName: string;
}

export function report(employees: Employee[], format: Format): void {
  print(employees, ({ fullName }) => fullName, new CountFormat());
  print(employees, ({ id }) => id, new TextFormat());
  print(employees, ({ fullName }) => fullName, new TextFormat()); // expect: no-personal-data-in-logs
  print(employees, ({ fullName }) => fullName, format); // expect: no-personal-data-in-logs
}
