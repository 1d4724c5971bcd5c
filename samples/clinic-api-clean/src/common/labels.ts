import type { Patient, Practitioner } from '@prisma/client';
import type { AppointmentWithPatient } from '../prisma/views.js';

export function fullName(person: Pick<Patient, 'firstName' | 'lastName'>): string {
  return `${person.lastName}, ${person.firstName}`;
}

export function contactLine(patient: Patient): string {
  const ways = [patient.phone, patient.email].filter(Boolean);
  return `${fullName(patient)} (${ways.join(', ') || 'no contact'})`;
}

export function signature(practitioner: Practitioner): string {
  return [practitioner.title, practitioner.firstName, practitioner.lastName].filter(Boolean).join(' ');
}

export function appointmentLine(appointment: AppointmentWithPatient): string {
  const when = appointment.startsAt.toISOString().slice(0, 16);
  return `${when} ${appointment.id} (${appointment.state})`;
}
