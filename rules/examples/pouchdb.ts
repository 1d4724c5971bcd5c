import PouchDB from 'pouchdb';

interface Patient {
  email: string;
  diagnosis: string;
  ward: string;
}

const near = new PouchDB('patients');
const open = new PouchDB('http://couch.example.com:5984/patients');

export async function admit(patient: Patient): Promise<void> {
  await near.put({ _id: '1', mail: patient.email }); // flow: database plain
  await open.post({ mail: patient.email }); // flow: database plain unencrypted
  await near.bulkDocs([{ diagnosis: patient.diagnosis }]); // flow: database plain
  await near.upsert('1', { mail: patient.email }); // flow: database plain
  await near.put({ _id: '2', ward: patient.ward });
  const kept = await near.get('1');
  console.log(kept.birthDate); // flow: log plain
}
