import type { Prisma } from '@prisma/client';

export type AppointmentWithPatient = Prisma.AppointmentGetPayload<{
  include: { patient: true; practitioner: true };
}>;

export type InvoiceWithPatient = Prisma.InvoiceGetPayload<{ include: { patient: true } }>;

export type DiagnosisWithPatient = Prisma.DiagnosisGetPayload<{ include: { patient: true } }>;
