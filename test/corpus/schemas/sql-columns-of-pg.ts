// Rows of a statement have the columns that its text names, by the names that it gives them.
import { Pool } from 'pg';
const pool = new Pool();
export async function show(id: string): Promise<void> {
  const { rows } = await pool.query('SELECT id, email AS contact FROM customers WHERE id = $1', [id]);
  console.log(rows[0].id);
  console.log(rows[0].contact); // expect: no-personal-data-in-logs
  console.log(rows); // expect: no-personal-data-in-logs
  const plans = await pool.query({ text: 'select c.plan, count(*) as n from customers c group by 1' });
  console.log(plans.rows);
  const [row] = (await pool.query(`
    SELECT u.id, u.last_name, o.total
    FROM users u JOIN orders o ON o.user_id = u.id
  `)).rows;
  console.log(row.total);
  console.log(row); // expect: no-personal-data-in-logs
  const made = await pool.query('INSERT INTO customers (email, plan) VALUES ($1, $2) RETURNING id, plan', ['a', 'b']);
  console.log(made.rows[0]);
}
