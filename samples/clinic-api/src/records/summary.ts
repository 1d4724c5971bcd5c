import type { Prisma } from '@prisma/client';

export type PatientRecord = Prisma.PatientGetPayload<{
  include: { diagnoses: true; labOrders: { include: { results: true } } };
}>;

/** What a practitioner sees at a glance. */
export interface HealthSummary {
  patientId: string;
  age: number;
  diagnoses: string[];
  labValues: { analyte: string; value: number; unit: string }[];
}

export function summarise(record: PatientRecord, today = new Date()): HealthSummary {
  const results = record.labOrders.flatMap((order) => order.results);
  return {
    patientId: record.id,
    age: today.getFullYear() - record.birthDate.getFullYear(),
    diagnoses: record.diagnoses.map((diagnosis) => `${diagnosis.icd10} ${diagnosis.description}`),
    labValues: results.map(({ analyte, value, unit }) => ({ analyte, value, unit })),
  };
}
