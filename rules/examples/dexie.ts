import Dexie, { type Table } from 'dexie';

interface Patient {
  email: string;
  diagnosis: string;
  ward: string;
}

const db = new Dexie('clinic');
db.version(1).stores({ patients: '++id' });

export async function keep(patient: Patient): Promise<void> {
  await db.patients.add({ mail: patient.email }); // flow: browser-storage plain
  await db.patients.put({ diagnosis: patient.diagnosis }); // flow: browser-storage plain
  await db.patients.bulkAdd([{ mail: patient.email }]); // flow: browser-storage plain
  await db.patients.bulkPut([{ mail: patient.email }]); // flow: browser-storage plain
  await db.patients.update(1, { mail: patient.email }); // flow: browser-storage plain
  await db.patients.upsert(1, { mail: patient.email }); // flow: browser-storage plain
  await db.wards.add({ ward: patient.ward });
}

export async function inTable(patients: Table, patient: Patient): Promise<void> {
  await patients.add({ mail: patient.email }); // flow: browser-storage plain
  await patients.put({ mail: patient.email }); // flow: browser-storage plain
  await db.table('patients').bulkAdd([{ mail: patient.email }]); // flow: browser-storage plain
  await patients.bulkPut([{ mail: patient.email }]); // flow: browser-storage plain
  await patients.update(1, { diagnosis: patient.diagnosis }); // flow: browser-storage plain
  await patients.upsert(1, { diagnosis: patient.diagnosis }); // flow: browser-storage plain
  await patients.add({ ward: patient.ward });
}
