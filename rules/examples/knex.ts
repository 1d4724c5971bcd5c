import knex, { knex as create } from 'knex';

interface Patient {
  email: string;
  diagnosis: string;
  ward: string;
}

const secured = knex({ client: 'pg', connection: { host: 'db.example.com', ssl: { ca: 'certificate' } } });
const open = knex({ client: 'pg', connection: { host: 'db.example.com' } });
const configured = knex({ client: 'pg', connection: process.env.DATABASE_URL });
const near = knex({ client: 'pg', connection: { host: 'localhost' } });

export async function admit(patient: Patient): Promise<void> {
  await configured('patients').insert({ mail: patient.email }).returning('id'); // flow: database plain
  await secured.table('patients').insert({ mail: patient.email }); // flow: database plain encrypted
  await open.from('patients').where({ ward: patient.ward }).update({ diagnosis: patient.diagnosis }); // flow: database plain unencrypted
  await near.table('patients').upsert({ mail: patient.email }); // flow: database plain local
  await secured.insert({ mail: patient.email }).into('patients'); // flow: database plain encrypted
  await secured.batchInsert('patients', [{ mail: patient.email }]); // flow: database plain encrypted
  await secured.raw('insert into patients (mail) values (?)', [patient.email]); // flow: database plain encrypted
  await secured.table('patients').insert({ ward: patient.ward }).onConflict('mail').merge({ mail: patient.email }); // flow: database plain encrypted
  await secured.transaction((transaction) => transaction.table('patients').insert({ mail: patient.email })); // flow: database plain encrypted
  await secured('wards').insert({ ward: patient.ward });
}

export async function show(): Promise<void> {
  const patient = await secured('patients').where({ ward: 'B' }).first();
  console.log(patient.email); // flow: log plain
  console.log(await secured('patients').where({ ward: 'B' }).count());
  const rows = await secured.table('patients').where({ ward: 'B' }).select('birth_date');
  for (const row of rows) console.log(row.birthDate); // flow: log plain
}

export const talkative = knex({ client: 'pg', debug: true }); // flow: log plain (possible)
export const verbose = create({ client: 'pg', debug: true }); // flow: log plain (possible)
