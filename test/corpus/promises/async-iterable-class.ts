// A class that iterates asynchronously hands out what its iterator yields.
// @file cursor.ts
export interface Patient {
  id: string;
  lastName: string;
}

export class PatientCursor implements AsyncIterable<Patient> {
  constructor(private readonly pages: Patient[][]) {}

  async *[Symbol.asyncIterator](): AsyncIterator<Patient> {
    for (const page of this.pages) yield* page;
  }
}

export class NumberCursor implements AsyncIterable<string> {
  constructor(private readonly pages: Patient[][]) {}

  async *[Symbol.asyncIterator](): AsyncIterator<string> {
    for (const page of this.pages) {
      for (const patient of page) yield patient.id;
    }
  }
}
// @file main.ts
import { NumberCursor, PatientCursor, type Patient } from './cursor.js';

export async function migrate(pages: Patient[][]): Promise<void> {
  for await (const patient of new PatientCursor(pages)) {
    console.log(patient.id);
    console.log(patient.lastName); // expect: no-personal-data-in-logs
  }
  for await (const number of new NumberCursor(pages)) console.log(number);
}
