// The relational queries of Drizzle return the columns of the table that they name.
// @file src/schema.ts
import { boolean, pgTable, text, uuid } from 'drizzle-orm/pg-core';

export const attendees = pgTable('attendees', {
  id: uuid('id').primaryKey(),
  email: text('email').notNull(),
  vegetarian: boolean('vegetarian').notNull(),
  eventId: uuid('event_id').notNull(),
});
export const events = pgTable('events', { id: uuid('id').primaryKey(), hall: text('hall').notNull() });
// @file src/halls.ts
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import * as schema from './schema.js';

const db = drizzle(process.env.DATABASE_URL!, { schema });

export async function open(hall: string): Promise<void> {
  const event = await db.query.events.findFirst({ where: eq(schema.events.hall, hall) });
  console.log(event);
  const guests = await db.query.attendees.findMany({ columns: { vegetarian: true } });
  console.log(guests);
  const everyone = await db.query.attendees.findMany({ where: eq(schema.attendees.vegetarian, true) });
  console.log(everyone); // expect: no-personal-data-in-logs
}
