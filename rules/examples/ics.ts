import { createEvent, createEvents } from 'ics';
import { writeFileSync } from 'node:fs';

interface Patient {
  lastName: string;
  email: string;
  room: number;
}

export function appointment(patient: Patient): void {
  createEvent({ title: patient.lastName, start: [2026, 5, 1] }, (error, text) => { // flow: export plain
    writeFileSync('visit.ics', text); // flow: file plain
  });
  createEvents([{ title: 'Visit', attendees: [{ email: patient.email }] }], () => undefined); // flow: export plain
  createEvent({ title: `Room ${patient.room}`, start: [2026, 5, 1] }, () => undefined);
}
