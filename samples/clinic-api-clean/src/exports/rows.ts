import type { Appointment, Patient } from '@prisma/client';
import { fullName } from '../common/labels.js';
import { caseNumber, shortId } from '../common/pseudonym.js';
import type { DiagnosisWithPatient, InvoiceWithPatient } from '../prisma/views.js';

export interface ContactRow {
  name: string;
  birthDate: string;
  phone: string;
  street: string;
  plz: string;
  city: string;
  insuranceNumber: string;
}

export function toContactRow(patient: Patient): ContactRow {
  return {
    name: fullName(patient),
    birthDate: patient.birthDate.toISOString().slice(0, 10),
    phone: patient.phone ?? '',
    street: patient.street,
    plz: patient.plz,
    city: patient.city,
    insuranceNumber: patient.insuranceNumber,
  };
}

export interface CaseRow {
  subject: string;
  birthYear: number;
  icd10: string;
}

export function toResearchRow(diagnosis: DiagnosisWithPatient): CaseRow {
  const { patient, icd10 } = diagnosis;
  return { subject: shortId(patient.insuranceNumber), birthYear: patient.birthDate.getFullYear(), icd10 };
}

export function toRegistryRow(diagnosis: DiagnosisWithPatient): CaseRow {
  const { patient, icd10 } = diagnosis;
  return { subject: caseNumber(patient.insuranceNumber), birthYear: patient.birthDate.getFullYear(), icd10 };
}

export function toInvoiceRow(invoice: InvoiceWithPatient) {
  const { number, issuedAt, totalCents, state, patient } = invoice;
  return {
    number,
    issuedAt,
    euro: totalCents / 100,
    state,
    debtor: caseNumber(patient.insuranceNumber),
  };
}

export type UtilisationRow = Pick<Appointment, 'state' | 'durationMinutes'> & { department: string };
