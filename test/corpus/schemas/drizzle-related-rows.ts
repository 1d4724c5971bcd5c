// A relational query of Drizzle brings the rows of the relations that it asks for.
// @file src/schema.ts
import { relations } from 'drizzle-orm';
import { pgTable, text, uuid } from 'drizzle-orm/pg-core';

export const attendees = pgTable('attendees', {
  id: uuid('id').primaryKey(),
  email: text('email').notNull(),
  meal: text('meal').notNull(),
  eventId: uuid('event_id').notNull(),
});
export const events = pgTable('events', { id: uuid('id').primaryKey(), hall: text('hall').notNull() });

export const attendeesRelations = relations(attendees, ({ one }) => ({
  event: one(events, { fields: [attendees.eventId], references: [events.id] }),
}));
export const eventsRelations = relations(events, ({ many }) => ({ attendees: many(attendees) }));
// @file src/halls.ts
import { drizzle } from 'drizzle-orm/node-postgres';
import * as schema from './schema.js';

const db = drizzle(process.env.DATABASE_URL!, { schema });

export async function open(): Promise<void> {
  const meals = await db.query.events.findFirst({ with: { attendees: { columns: { meal: true } } } });
  console.log(meals);
  const full = await db.query.events.findFirst({ with: { attendees: true } });
  console.log(full?.attendees); // expect: no-personal-data-in-logs
}
