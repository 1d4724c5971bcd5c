// The type argument of an own helper says what the rows are that it hands on.
import { Pool } from 'pg';

interface CustomerRow {
  id: string;
  phone: string;
}
interface Total {
  customers: number;
}

const pool = new Pool({ connectionString: process.env.DATABASE_URL });

async function one<T extends object>(text: string, values: unknown[]): Promise<T | undefined> {
  const { rows } = await pool.query<T>(text, values);
  return rows[0];
}

export async function call(id: string): Promise<void> {
  const customer = await one<CustomerRow>('SELECT id, phone FROM customers WHERE id = $1', [id]);
  console.log(customer); // expect: no-personal-data-in-logs
  console.log(await one<Total>('SELECT count(*) AS customers FROM customers', []));
}
