import dayjs from 'dayjs';

interface Patient {
  birthDate: string;
}

export function dates(patient: Patient): void {
  console.log(dayjs(patient.birthDate).format('DD.MM.YYYY')); // flow: log plain
  console.log(dayjs(patient.birthDate).add(1, 'day').toISOString()); // flow: log plain
  console.log(dayjs.utc(patient.birthDate).toDate()); // flow: log plain
  console.log(dayjs().diff(patient.birthDate, 'year'));
  console.log(dayjs(patient.birthDate).isBefore('2008-01-01'), dayjs().format());
}
