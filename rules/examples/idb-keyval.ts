import { del, set, setMany } from 'idb-keyval';

interface Patient {
  email: string;
  diagnosis: string;
  ward: string;
}

export async function keep(patient: Patient): Promise<void> {
  await set('patient', { mail: patient.email }); // flow: browser-storage plain
  await setMany([['diagnosis', patient.diagnosis]]); // flow: browser-storage plain
  await set('ward', patient.ward);
  await del('patient');
}
