// A query of Knex is typed by its table's row, and by the columns that it selects.
import knex, { type Knex } from 'knex';

interface PatientRow {
  id: string;
  insurance_number: string;
  ward: string;
}

const db: Knex = knex({ client: 'pg', connection: process.env.DATABASE_URL });

export async function transfer(id: string): Promise<void> {
  const patient = await db<PatientRow>('patients').where({ id }).first();
  console.log(patient?.ward);
  console.log(patient?.insurance_number); // expect: no-personal-data-in-logs
  const wards = await db<PatientRow>('patients').select('id', 'ward');
  console.log(wards);
  const numbers = await db<PatientRow>('patients').select('insurance_number');
  console.log(numbers); // expect: no-personal-data-in-logs
}
