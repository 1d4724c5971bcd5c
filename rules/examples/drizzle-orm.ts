import { count, eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { integer, pgTable, text } from 'drizzle-orm/pg-core';

export const patients = pgTable('patients', {
  email: text('email'),
  birthDate: text('birth_date'),
  bed: integer('bed'),
});

const db = drizzle('postgres://clinic@db.example.com/clinic');

export async function show(email: string): Promise<void> {
  const rows = await db.select().from(patients).where(eq(patients.email, email));
  console.log(rows); // flow: log plain
  const beds = await db.select({ bed: patients.bed }).from(patients);
  console.log(beds);
  const total = await db.select({ total: count() }).from(patients);
  console.log(total);
}
