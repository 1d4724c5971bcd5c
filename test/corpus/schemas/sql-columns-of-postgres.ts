// A tagged statement brings the columns that its text names.
import postgres from 'postgres';
const sql = postgres();
export async function show(id: number): Promise<void> {
  const rows = await sql`select date_of_birth, ward from patients where id = ${id}`;
  console.log(rows[0].ward);
  console.log(rows); // expect: no-personal-data-in-logs
  console.log(await sql`select ward from patients`);
}
