import { PartialType } from '@nestjs/mapped-types';

export class Patient {
  email!: string;
  room!: number;
}

export class UpdatePatient extends PartialType(Patient) {
  phone!: string;
}

export function update(patient: UpdatePatient): void {
  console.log(patient.phone); // flow: log plain
  console.log(patient.room);
}
