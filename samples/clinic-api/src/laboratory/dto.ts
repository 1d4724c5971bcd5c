import { IsIn, IsString } from 'class-validator';

export const PANELS = ['blood-count', 'lipids', 'thyroid', 'hba1c'] as const;
export type Panel = (typeof PANELS)[number];

export class CreateLabOrderDto {
  @IsString()
  patientId!: string;

  @IsIn(PANELS)
  panel!: Panel;
}
