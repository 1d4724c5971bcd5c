import moment from 'moment';

interface Patient {
  birthDate: string;
}

export function dates(patient: Patient): void {
  console.log(moment(patient.birthDate, 'YYYY-MM-DD').format('LL')); // flow: log plain
  console.log(moment.utc(patient.birthDate).startOf('day').toDate()); // flow: log plain
  console.log(moment().diff(patient.birthDate, 'years'));
  console.log(moment(patient.birthDate).isValid(), moment().format());
}
