import { createClient } from '@libsql/client';

interface Patient {
  email: string;
  diagnosis: string;
  ward: string;
}

const INSERT = 'insert into patients (mail) values (?)';
const cloud = createClient({ url: 'libsql://clinic.turso.io', authToken: 'none' });
const open = createClient({ url: 'http://db.example.com:8080' });
const untrusted = createClient({ url: 'libsql://db.example.com?tls=0' });

export async function admit(patient: Patient): Promise<void> {
  await cloud.execute({ sql: INSERT, args: [patient.email] }); // flow: database plain encrypted to Turso
  await open.batch([{ sql: INSERT, args: [patient.diagnosis] }]); // flow: database plain unencrypted to db.example.com
  await untrusted.executeMultiple(`update patients set mail = '${patient.email}'`); // flow: database plain unencrypted to db.example.com
  await cloud.execute({ sql: 'insert into wards values (?)', args: [patient.ward] });
}
