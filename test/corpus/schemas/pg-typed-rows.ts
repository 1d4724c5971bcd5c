// The rows of a query of pg are what its type argument declares.
import { Pool } from 'pg';

interface CustomerRow {
  id: string;
  phone: string;
}
interface Total {
  customers: number;
}

const pool = new Pool({ connectionString: process.env.DATABASE_URL });

export async function call(id: string): Promise<void> {
  const { rows } = await pool.query<CustomerRow>('SELECT id, phone FROM customers WHERE id = $1', [id]);
  console.log(rows[0]?.phone); // expect: no-personal-data-in-logs
  console.log(rows.length);
  const totals = await pool.query<Total>('SELECT count(*) AS customers FROM customers');
  console.log(totals.rows);
}
