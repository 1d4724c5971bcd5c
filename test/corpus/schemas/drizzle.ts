// A table of Drizzle is what a selection from it returns.
// @file src/schema.ts
import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';

export const contacts = pgTable('contacts', {
  id: uuid('id').primaryKey(),
  email: text('email').notNull(),
  stage: text('stage').notNull(),
});

export const deals = pgTable('deals', {
  id: uuid('id').primaryKey(),
  amount: integer('amount').notNull(),
});
// @file src/show.ts
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { contacts, deals } from './schema.js';

const db = drizzle(process.env.DATABASE_URL!);

export async function show(id: string): Promise<void> {
  const rows = await db.select().from(contacts).where(eq(contacts.id, id));
  console.log(rows); // expect: no-personal-data-in-logs
  console.log(await db.select().from(deals));
  const stages = await db.select({ stage: contacts.stage }).from(contacts);
  console.log(stages);
  const mails = await db.select({ address: contacts.email }).from(contacts);
  console.log(mails); // expect: no-personal-data-in-logs
}

export function print(contact: typeof contacts.$inferSelect, deal: typeof deals.$inferSelect): void {
  console.log(contact); // expect: no-personal-data-in-logs
  console.log(deal);
}
