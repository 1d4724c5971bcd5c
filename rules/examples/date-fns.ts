import { addDays, differenceInYears, format, isAfter, parseISO } from 'date-fns';

interface Patient {
  birthDate: Date;
  email: string;
}

export function dates(patient: Patient): void {
  console.log(format(patient.birthDate, 'dd.MM.yyyy')); // flow: log plain
  console.log(addDays(patient.birthDate, 1)); // flow: log plain
  console.log(parseISO(String(patient.birthDate))); // flow: log plain
  console.log(differenceInYears(new Date(), patient.birthDate));
  console.log(isAfter(patient.birthDate, new Date()));
}
