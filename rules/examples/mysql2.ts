import { createPool } from 'mariadb';
import mysql from 'mysql2/promise';

interface Tenant {
  email: string;
  iban: string;
  floor: number;
}

const INSERT = 'insert into tenants (email, iban) values (?, ?)';
const open = mysql.createPool({ host: 'db.example.com', user: 'rent' });
const secured = mysql.createPool({ host: 'db.example.com', ssl: { ca: 'certificate' } });
const maria = createPool({ host: '127.0.0.1' });

export async function save(tenant: Tenant): Promise<void> {
  await open.execute(INSERT, [tenant.email, tenant.iban]); // flow: database plain unencrypted
  await secured.query(INSERT, [tenant.email, tenant.iban]); // flow: database plain encrypted
  const connection = await secured.getConnection();
  await connection.query({ sql: INSERT, values: [tenant.email] }); // flow: database plain encrypted
  await maria.batch(INSERT, [[tenant.email, tenant.iban]]); // flow: database plain local
  await open.execute('insert into floors (number) values (?)', [tenant.floor]);
}
