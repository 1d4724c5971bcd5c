// Getters that read themselves and classes that extend each other end where they began.
// @file base.ts
import { Patient } from './patient.js';

export class Person extends Patient {
  constructor(readonly email: string) {
    super(email);
  }
}
// @file patient.ts
import { Person } from './base.js';

export class Patient extends Person {
  get contact(): string {
    return this.contact;
  }
  get mail(): string {
    return this.email;
  }
}
// @file main.ts
import { Patient } from './patient.js';

interface Visitor {
  email: string;
}

export function show(patient: Patient, visitor: Visitor): void {
  console.log(patient.contact);
  console.log(new Patient('').contact);
  console.log(visitor.email); // expect: no-personal-data-in-logs
}
