// An export that is put together from a source, columns and a format writes the columns that were chosen.
// @file src/export.ts
import { writeFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';

export type Row = Record<string, string | number>;

export interface Format {
  write(path: string, rows: Row[]): void;
}
export class CsvFormat implements Format {
  write(path: string, rows: Row[]): void {
    writeFileSync(`${path}.csv`, stringify(rows));
  }
}
export function exportAll<T>(items: T[], toRow: (item: T) => Row, format: Format, path: string): void {
  format.write(path, items.map(toRow));
}
// @file src/main.ts
import { CsvFormat, exportAll } from './export.js';

interface Employee {
  id: string;
  fullName: string;
  salary: number;
  team: string;
}

export function report(employees: Employee[]): void {
  exportAll(employees, ({ team }) => ({ team }), new CsvFormat(), 'teams');
  exportAll(employees, ({ fullName, salary }) => ({ fullName, salary }), new CsvFormat(), 'pay'); // expect: no-unencrypted-storage, no-unpseudonymised-export
}
