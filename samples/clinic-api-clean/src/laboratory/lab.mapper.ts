import type { Diagnosis, LabOrder, Patient } from '@prisma/client';

/** Order form of the laboratory, version 2. */
export interface LabOrderForm {
  orderId: string;
  panel: string;
  patient: { lastName: string; firstName: string; birthDate: string; insuranceNumber: string };
  indications: string[];
}

export function toOrderForm(order: LabOrder, patient: Patient, diagnoses: Diagnosis[]): LabOrderForm {
  return {
    orderId: order.id,
    panel: order.panel,
    patient: {
      lastName: patient.lastName,
      firstName: patient.firstName,
      birthDate: patient.birthDate.toISOString().slice(0, 10),
      insuranceNumber: patient.insuranceNumber,
    },
    indications: diagnoses.map((diagnosis) => diagnosis.icd10),
  };
}
