// Rows of a join hold one record for each table.
// @file src/schema.ts
import { int, mysqlTable, varchar } from 'drizzle-orm/mysql-core';

export const residents = mysqlTable('residents', {
  id: int('id').primaryKey(),
  lastName: varchar('last_name', { length: 120 }).notNull(),
  flatId: int('flat_id'),
});
export const flats = mysqlTable('flats', { id: int('id').primaryKey(), floor: int('floor').notNull() });
// @file src/house.ts
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/mysql2';
import { flats, residents } from './schema.js';

const db = drizzle(process.env.DATABASE_URL!);

export async function bell(): Promise<void> {
  const rows = await db.select().from(residents).leftJoin(flats, eq(flats.id, residents.flatId));
  for (const row of rows) {
    console.log(row.flats?.floor);
    console.log(row.residents.lastName); // expect: no-personal-data-in-logs
  }
}
