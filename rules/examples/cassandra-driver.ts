import { Client } from 'cassandra-driver';

interface Patient {
  email: string;
  diagnosis: string;
  ward: string;
}

const INSERT = 'insert into patients (mail) values (?)';
const secured = new Client({ contactPoints: ['db.example.com'], sslOptions: { ca: [] } });
const open = new Client({ contactPoints: ['db.example.com'] });
const trusting = new Client({ contactPoints: ['db.example.com'], sslOptions: { rejectUnauthorized: false } });

export async function admit(patient: Patient): Promise<void> {
  await secured.execute(INSERT, [patient.email], { prepare: true }); // flow: database plain encrypted
  await open.batch([{ query: INSERT, params: [patient.diagnosis] }]); // flow: database plain unencrypted
  await trusting.execute(INSERT, [patient.email]); // flow: database plain unencrypted
  await secured.execute('insert into wards (name) values (?)', [patient.ward]);
}
