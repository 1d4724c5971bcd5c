import { Client, Pool } from 'pg';

interface Patient {
  email: string;
  diagnosis: string;
  ward: string;
}

const INSERT = 'insert into patients (email, diagnosis) values ($1, $2)';
const open = new Pool({ host: 'db.example.com', database: 'clinic' });
const secured = new Pool({ host: 'db.example.com', ssl: { ca: 'certificate' } });
const trusting = new Pool({ host: 'db.example.com', ssl: { rejectUnauthorized: false } });
const near = new Pool({ host: 'localhost', database: 'clinic' });
const disabled = new Client('postgres://clinic@db.example.com/clinic?sslmode=disable');
const verified = new Client({ connectionString: 'postgres://clinic@db.example.com/clinic?sslmode=verify-full' });

export async function admit(patient: Patient): Promise<void> {
  await open.query(INSERT, [patient.email, patient.diagnosis]); // flow: database plain unencrypted
  await secured.query(INSERT, [patient.email, patient.diagnosis]); // flow: database plain encrypted
  await trusting.query({ text: INSERT, values: [patient.email] }); // flow: database plain unencrypted
  await near.query(`update patients set diagnosis = '${patient.diagnosis}'`); // flow: database plain local
  await disabled.query(INSERT, [patient.email]); // flow: database plain unencrypted
  await verified.query(INSERT, [patient.email]); // flow: database plain encrypted
  await open.query('insert into wards (name) values ($1)', [patient.ward]);
}

export async function find(pool: Pool): Promise<void> {
  const client = await pool.connect();
  const { rows } = await client.query('select email from patients');
  console.log(rows.length);
  for (const { email } of rows) console.log(email); // flow: log plain
  client.release();
}
