// A base class that calls what its heirs fill in gets what each of them returns.
// @file importer.ts
export abstract class Importer<T> {
  protected abstract describe(row: T): string;

  run(rows: T[]): string[] {
    return rows.map((row) => this.describe(row));
  }
}
// @file importers.ts
import { Importer } from './importer.js';

export interface Pensioner {
  id: string;
  lastName: string;
}

export class NameImporter extends Importer<Pensioner> {
  protected override describe(row: Pensioner): string {
    return row.lastName;
  }
}
export class NumberImporter extends Importer<Pensioner> {
  protected override describe(row: Pensioner): string {
    return `${row.id} imported`;
  }
}
// @file main.ts
import { NameImporter, NumberImporter, type Pensioner } from './importers.js';

export function load(rows: Pensioner[]): void {
  console.log(new NumberImporter().run(rows));
  console.log(new NameImporter().run(rows)); // expect: no-personal-data-in-logs
}
