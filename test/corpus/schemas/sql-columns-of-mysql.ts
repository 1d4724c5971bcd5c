// The first of the pair that MySQL answers with has the columns of the statement.
import mysql from 'mysql2/promise';
const pool = mysql.createPool({});
export async function show(): Promise<void> {
  const [rows] = await pool.execute('SELECT `phone`, `plan` FROM `customers`');
  console.log(rows[0].plan);
  console.log(rows); // expect: no-personal-data-in-logs
  const [plans] = await pool.query('SELECT plan FROM customers');
  console.log(plans);
}
