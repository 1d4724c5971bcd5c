import { count, eq } from 'drizzle-orm';
import { type NodePgDatabase, drizzle } from 'drizzle-orm/node-postgres';
import { integer, pgTable, text } from 'drizzle-orm/pg-core';

interface Patient {
  email: string;
  birthDate: string;
  bed: number;
}

export const patients = pgTable('patients', {
  email: text('email'),
  birthDate: text('birth_date'),
  bed: integer('bed'),
});

const db = drizzle('postgres://clinic@db.example.com/clinic');

export async function admit(patient: Patient): Promise<void> {
  await db.insert(patients).values({ email: patient.email }); // flow: database plain
  await db.update(patients).set({ birthDate: patient.birthDate }).where(eq(patients.bed, 7)); // flow: database plain
  await db.execute(`update patients set email = '${patient.email}'`); // flow: database plain
  await db.insert(patients).values({ bed: patient.bed });
}

export async function injected(client: NodePgDatabase, patient: Patient): Promise<void> {
  await client.insert(patients).values({ email: patient.email }); // flow: database plain
  await client.update(patients).set({ birthDate: patient.birthDate }); // flow: database plain
  await client.execute(`update patients set email = '${patient.email}'`); // flow: database plain
  await client.insert(patients).values({ bed: patient.bed });
}

export async function show(email: string): Promise<void> {
  const rows = await db.select().from(patients).where(eq(patients.email, email));
  console.log(rows); // flow: log plain
  const beds = await db.select({ bed: patients.bed }).from(patients);
  console.log(beds);
  const total = await db.select({ total: count() }).from(patients);
  console.log(total);
}
