// What a statement of Drizzle returns are the columns that it names, or all.
// @file src/schema.ts
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const members = sqliteTable('members', {
  id: integer('id').primaryKey(),
  iban: text('iban').notNull(),
  fee: integer('fee').notNull(),
});

export type NewMember = typeof members.$inferInsert;
// @file src/join.ts
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { members, type NewMember } from './schema.js';

const db = drizzle(new Database('club.db'));

export async function join(member: NewMember): Promise<void> {
  const [created] = await db.insert(members).values({ fee: 10, iban: member.iban }).returning();
  console.log(created); // expect: no-personal-data-in-logs
  const [numbered] = await db.insert(members).values(member).returning({ number: members.id });
  console.log(numbered);
  console.log(member.fee);
}
