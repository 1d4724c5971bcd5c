import { stringify } from 'csv-stringify/sync';

/** Column key to heading, in the order of the columns. */
export type Columns<T> = Partial<Record<keyof T & string, string>>;

export function toCsv<T extends object>(columns: Columns<T>, rows: readonly T[]): string {
  const headings = Object.entries(columns).map(([key, header]) => ({ key, header: String(header) }));
  return stringify([...rows], { header: true, delimiter: ';', columns: headings, escape_formulas: true });
}
