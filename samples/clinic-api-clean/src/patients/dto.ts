import { ReminderChannel, Sex } from '@prisma/client';
import { Type } from 'class-transformer';
import {
  IsDate,
  IsEmail,
  IsEnum,
  IsIBAN,
  IsOptional,
  IsString,
  Length,
  Matches,
  MinLength,
} from 'class-validator';

export class CreatePatientDto {
  @IsString()
  @MinLength(1)
  firstName!: string;

  @IsString()
  @MinLength(1)
  lastName!: string;

  @Type(() => Date)
  @IsDate()
  birthDate!: Date;

  @IsEnum(Sex)
  sex!: Sex;

  @IsOptional()
  @IsEmail()
  email?: string;

  @IsOptional()
  @IsString()
  phone?: string;

  @IsString()
  street!: string;

  @Matches(/^\d{5}$/)
  plz!: string;

  @IsString()
  city!: string;

  /** Versichertennummer as printed on the card. */
  @Matches(/^[A-Z]\d{9}$/)
  insuranceNumber!: string;

  @Length(9, 9)
  insurerIk!: string;

  @IsOptional()
  @IsIBAN()
  iban?: string;

  @IsEnum(ReminderChannel)
  reminderChannel!: ReminderChannel;
}

export class SearchPatientsDto {
  @IsOptional()
  @IsString()
  lastName?: string;

  @IsOptional()
  @Type(() => Date)
  @IsDate()
  birthDate?: Date;

  @IsOptional()
  @Type(() => Number)
  take?: number;
}

/** One line of the search result. */
export interface PatientListItem {
  id: string;
  lastName: string;
  firstName: string;
  birthDate: Date;
}

export class InvitePatientDto {
  @IsEmail()
  email!: string;
}
