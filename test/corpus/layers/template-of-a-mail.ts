// A mail that is made from a template holds what it is filled with, and is sent to whom it is sent.
// @file src/templates.ts
export interface Mail {
  subject: string;
  body: string;
}
const FOOTER = 'Your clinic';

export function reminder(name: string, date: string): Mail {
  return { subject: 'Your appointment', body: [`Dear ${name},`, `see you on ${date}.`, FOOTER].join('\n') };
}
export function newsletter(topic: string): Mail {
  return { subject: topic, body: `News about ${topic}\n${FOOTER}` };
}
// @file src/outbox.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Mail } from './templates.js';

export function store(folder: string, mail: Mail): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/mail.txt`, `${mail.subject}\n\n${mail.body}`);
}
// @file src/main.ts
import { store } from './outbox.js';
import { newsletter, reminder } from './templates.js';

interface Patient {
  fullName: string;
  appointment: { date: string; ward: string };
}

export function prepare(patient: Patient): void {
  store('/var/outbox/news', newsletter(patient.appointment.ward));
  const mail = reminder(patient.fullName, patient.appointment.date);
  console.log(mail.subject);
  store('/var/outbox/reminders', mail); // expect: no-unencrypted-storage
}
