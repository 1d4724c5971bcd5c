import { useTranslation } from 'react-i18next';

interface Patient {
  lastName: string;
  room: number;
}

export function Greeting({ patient }: { patient: Patient }) {
  const { t } = useTranslation();
  console.log(t('greeting', { name: patient.lastName })); // flow: log plain
  console.log(t('room', { room: patient.room }));
  return null;
}
