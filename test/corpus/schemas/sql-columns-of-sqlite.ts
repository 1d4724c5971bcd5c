// A prepared statement brings the columns that its text names.
import Database from 'better-sqlite3';
const db = new Database('x.db');
export function show(id: number): void {
  const row = db.prepare('SELECT iban, currency FROM accounts WHERE id = ?').get(id);
  console.log(row.currency);
  console.log(row); // expect: no-personal-data-in-logs
  for (const one of db.prepare('SELECT currency FROM accounts').iterate()) console.log(one);
  console.log(db.prepare('SELECT iban FROM accounts').all()); // expect: no-personal-data-in-logs
}
