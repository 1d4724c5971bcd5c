import { ReminderChannel, Sex } from '@prisma/client';
import type { CreatePatientDto } from '../patients/dto.js';

export interface LegacyRow {
  line: number;
  fields: string[];
}

/** The old system exports nine columns, separated by semicolons, without a heading. */
export function parseLegacyRow({ fields }: LegacyRow): CreatePatientDto {
  const [lastName = '', firstName = '', born = '', phone, street = '', plz = '', city = '', ...rest] = fields;
  const [insuranceNumber = '', insurerIk = ''] = rest;
  return {
    lastName,
    firstName,
    birthDate: new Date(born),
    phone,
    street,
    plz,
    city,
    insuranceNumber,
    insurerIk,
    sex: Sex.UNKNOWN,
    reminderChannel: phone ? ReminderChannel.SMS : ReminderChannel.NONE,
  };
}

export function describeRow(row: CreatePatientDto): string {
  return `${row.lastName}, ${row.firstName}, ${row.plz} ${row.city}`;
}
