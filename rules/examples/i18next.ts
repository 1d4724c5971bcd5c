import i18next from 'i18next';

interface Patient {
  lastName: string;
  room: number;
}

export function greet(patient: Patient): void {
  console.log(i18next.t('greeting', { name: patient.lastName })); // flow: log plain
  console.log(i18next.t('room', { room: patient.room }));
}
