// A method of a base class works on what its heir hands to it.
// @file base.ts
export abstract class Repository {
  protected write(line: string): void {
    console.log(line);
  }
}
// @file main.ts
import { Repository } from './base.js';

interface Patient {
  id: string;
  email: string;
}

export class PatientRepository extends Repository {
  save(patient: Patient): void {
    this.write(patient.email); // expect: no-personal-data-in-logs
    this.write(patient.id);
  }
}
