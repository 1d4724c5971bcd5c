import { audit } from './audit.js';
import { label } from './patient.js';
import type { Patient } from './patient.js';
import { REGISTRY } from './settings.js';

const REMINDERS = 'http://registry.clinic.example/reminders';

export async function register(patient: Patient): Promise<void> {
  audit(`registered ${patient.id}`);
  audit(`welcome, ${label(patient)}`);
  await fetch(REMINDERS, { method: 'POST', body: JSON.stringify({ email: patient.email }) });
}

export async function enrol(patient: Patient): Promise<void> {
  await fetch(REGISTRY, { method: 'PUT', body: JSON.stringify({ name: patient.lastName }) });
}
