// A generic repository holds what its type argument says.
// @file repository.ts
export interface Entity {
  id: string;
}
export abstract class Repository<T extends Entity> {
  protected readonly items: T[] = [];

  find(id: string): T | undefined {
    return this.items.find((item) => item.id === id);
  }
  all(): readonly T[] {
    return this.items;
  }
  count(): number {
    return this.items.length;
  }
}
// @file main.ts
import { Repository, type Entity } from './repository.js';

interface Patient extends Entity {
  diagnosis: string;
}
interface Bed extends Entity {
  floor: number;
}

export class Patients extends Repository<Patient> {}
export class Beds extends Repository<Bed> {}

export function round(patients: Patients, beds: Beds): void {
  console.log(beds.find('1'), beds.all());
  console.log(patients.count());
  console.log(patients.find('1')?.id);
  console.log(patients.find('1')?.diagnosis); // expect: no-personal-data-in-logs
  console.log(patients.all()); // expect: no-personal-data-in-logs
}
