import ical, { type ICalEvent } from 'ical-generator';

interface Patient {
  lastName: string;
  email: string;
  diagnosis: string;
  street: string;
  room: number;
}

export function appointment(patient: Patient, given: ICalEvent): string {
  const calendar = ical({ name: 'Appointments' });
  const event = calendar.createEvent({ start: new Date(), summary: patient.lastName }); // flow: export plain
  event.createAttendee({ email: patient.email }); // flow: export plain
  event.organizer({ name: patient.lastName, email: patient.email }); // flow: export plain
  given.summary(`Visit of ${patient.lastName}`); // flow: export plain
  given.description(patient.diagnosis).url('https://clinic.example.org'); // flow: export plain
  given.location(patient.street); // flow: export plain
  given.location(`Room ${patient.room}`);
  calendar.createEvent({ start: new Date(), summary: 'Visit' });
  return calendar.toString();
}
