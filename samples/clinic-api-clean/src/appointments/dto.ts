import { AppointmentState } from '@prisma/client';
import { Type } from 'class-transformer';
import { IsDate, IsEnum, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

export class BookAppointmentDto {
  @IsString()
  patientId!: string;

  @IsString()
  practitionerId!: string;

  @Type(() => Date)
  @IsDate()
  startsAt!: Date;

  @IsInt()
  @Min(5)
  @Max(120)
  durationMinutes!: number;

  /** @personal user.health_and_medical */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  reason?: string;
}

export class ChangeStateDto {
  @IsEnum(AppointmentState)
  state!: AppointmentState;
}
