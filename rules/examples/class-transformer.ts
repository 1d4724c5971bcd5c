import { instanceToPlain, plainToClass, plainToInstance, serialize } from 'class-transformer';
import type { Request } from 'express';

export class Patient {
  email!: string;
  room!: number;
}

export function convert(patient: Patient, req: Request): void {
  console.log(instanceToPlain(patient)); // flow: log plain
  console.log(serialize(patient)); // flow: log plain
  console.log(plainToInstance(Patient, req.body).email); // flow: log plain
  console.log(plainToClass(Patient, patient).email); // flow: log plain
  console.log(instanceToPlain(patient.room), plainToInstance(Patient, req.body).room);
}
