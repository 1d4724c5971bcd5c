import { fullName, signature } from '../common/labels.js';
import type { MailMessage } from '../messaging/mailer.service.js';
import type { AppointmentWithPatient } from '../prisma/views.js';

const formatter = new Intl.DateTimeFormat('de-DE', { dateStyle: 'full', timeStyle: 'short' });

export function reminderMail(appointment: AppointmentWithPatient, to: string): MailMessage {
  const { patient, practitioner } = appointment;
  const lines = [
    `Dear ${patient.firstName} ${patient.lastName},`,
    '',
    `we expect you on ${formatter.format(appointment.startsAt)} with ${signature(practitioner)}.`,
    appointment.reason ? `You told us: ${appointment.reason}` : '',
    'Please bring your insurance card.',
  ];
  return { to, subject: 'Your appointment', text: lines.join('\n') };
}

export function reminderSms(appointment: AppointmentWithPatient): string {
  return `${fullName(appointment.patient)}: appointment on ${formatter.format(appointment.startsAt)}`;
}
