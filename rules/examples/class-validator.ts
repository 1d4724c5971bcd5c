import { isEmail, IsEmail, IsInt, validate, validateOrReject } from 'class-validator';

export class CreatePatient {
  @IsEmail()
  email!: string;

  @IsInt()
  room!: number;
}

export async function check(patient: CreatePatient): Promise<void> {
  console.log(await validate(patient), isEmail(patient.email));
  await validateOrReject(patient);
  console.log(patient.email); // flow: log plain
  console.log(patient.room);
}
