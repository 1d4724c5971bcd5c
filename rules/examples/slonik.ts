import { createPool, sql } from 'slonik';

interface Patient {
  email: string;
  ward: string;
}

export async function admit(patient: Patient): Promise<void> {
  const pool = await createPool('postgres://clinic@db.example.com/clinic?sslmode=require');
  const open = await createPool('postgres://clinic@db.example.com/clinic?sslmode=disable');
  await pool.query(sql.unsafe`insert into patients (mail) values (${patient.email})`); // flow: database plain encrypted
  await open.any(sql.unsafe`insert into patients (mail) values (${patient.email})`); // flow: database plain unencrypted
  await pool.many(sql.unsafe`insert into patients (mail) values (${patient.email})`); // flow: database plain encrypted
  await pool.maybeOne(sql.unsafe`insert into patients (mail) values (${patient.email})`); // flow: database plain encrypted
  await pool.one(sql.type({})`insert into patients (mail) values (${patient.email})`); // flow: database plain encrypted
  await pool.oneFirst(sql.unsafe`insert into patients (mail) values (${patient.email})`); // flow: database plain encrypted
  await pool.maybeOneFirst(sql.unsafe`insert into patients (mail) values (${patient.email})`); // flow: database plain encrypted
  await pool.anyFirst(sql.unsafe`insert into patients (mail) values (${patient.email})`); // flow: database plain encrypted
  await pool.manyFirst(sql.unsafe`insert into patients (mail) values (${patient.email})`); // flow: database plain encrypted
  await pool.exists(sql.unsafe`insert into patients (mail) values (${patient.email})`); // flow: database plain encrypted
  await pool.transaction((transaction) => transaction.query(sql.unsafe`update p set mail = ${patient.email}`)); // flow: database plain encrypted
  await pool.query(sql.unsafe`insert into wards (name) values (${patient.ward})`);
}
