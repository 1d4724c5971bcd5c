import { DateTime } from 'luxon';

interface Patient {
  birthDate: string;
}

export function dates(patient: Patient): void {
  console.log(DateTime.fromISO(patient.birthDate).toFormat('dd.MM.yyyy')); // flow: log plain
  console.log(DateTime.fromISO(patient.birthDate).plus({ days: 1 }).toISODate()); // flow: log plain
  console.log(DateTime.now().diff(DateTime.fromISO(patient.birthDate), 'years'));
  console.log(DateTime.now().toISO());
}
