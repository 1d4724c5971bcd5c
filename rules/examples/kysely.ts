import { Kysely, PostgresDialect } from 'kysely';

interface Patient {
  email: string;
  diagnosis: string;
  ward: string;
}

const db = new Kysely({ dialect: new PostgresDialect({}) });

export async function admit(patient: Patient): Promise<void> {
  await db.insertInto('patients').values({ mail: patient.email }).execute(); // flow: database plain
  await db.updateTable('patients').set({ diagnosis: patient.diagnosis }).where('ward', '=', 'B').execute(); // flow: database plain
  await db.insertInto('patients').values({ ward: patient.ward }).doUpdateSet({ mail: patient.email }).execute(); // flow: database plain
  await db.transaction().execute((transaction) => transaction.insertInto('patients').values(patient).execute()); // flow: database plain
  await db.insertInto('wards').values({ ward: patient.ward }).execute();
}

export async function show(): Promise<void> {
  const patient = await db.selectFrom('patients').selectAll().where('ward', '=', 'B').executeTakeFirst();
  console.log(patient.email); // flow: log plain
}
