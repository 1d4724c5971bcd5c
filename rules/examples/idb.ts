import { openDB } from 'idb';

interface Patient {
  email: string;
  diagnosis: string;
  ward: string;
}

export async function keep(patient: Patient): Promise<void> {
  const db = await openDB('clinic', 1);
  await db.put('patients', { mail: patient.email }, 'current'); // flow: browser-storage plain
  await db.add('patients', { diagnosis: patient.diagnosis }); // flow: browser-storage plain
  const transaction = db.transaction('patients', 'readwrite');
  await transaction.store.put({ mail: patient.email }); // flow: browser-storage plain
  await transaction.objectStore('patients').add({ mail: patient.email }); // flow: browser-storage plain
  await db.put('wards', patient.ward, 'current');
  const kept = await db.get('patients', 'current');
  console.log(kept.birthDate); // flow: log plain
}
