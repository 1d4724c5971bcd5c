import sql from 'mssql';

interface Pensioner {
  email: string;
  taxId: string;
  years: number;
}

export async function save(pensioner: Pensioner): Promise<void> {
  const secured = new sql.ConnectionPool({ server: 'db.example.com', options: { encrypt: true } });
  await secured.request().input('tax', sql.NVarChar, pensioner.taxId).query('insert into p (tax) values (@tax)'); // flow: database plain encrypted
  const open = await sql.connect({ server: 'db.example.com', options: { encrypt: false } });
  await open.request().input('mail', pensioner.email).execute('save_pensioner'); // flow: database plain unencrypted
  const trusting = await sql.connect({ server: 'db.example.com', options: { trustServerCertificate: true } });
  await trusting.request().query(`insert into p (mail) values ('${pensioner.email}')`); // flow: database plain unencrypted
  await secured.request().batch(`insert into p (mail) values ('${pensioner.email}')`); // flow: database plain encrypted
  await secured.request().bulk([[pensioner.taxId]]); // flow: database plain encrypted
  await sql.query`insert into p (mail) values (${pensioner.email})`; // flow: database plain
  await secured.request().input('years', sql.Int, pensioner.years).query('insert into y values (@years)');
}
