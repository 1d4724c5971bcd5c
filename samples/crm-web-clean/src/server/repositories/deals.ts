import 'server-only';
import { count, desc, eq } from 'drizzle-orm';
import { db } from '@/server/db/client';
import { deals, notes, type Deal, type Note } from '@/server/db/schema';
import type { DealPatch, NoteInput } from '@/lib/validation';
import type { DealStage } from '@/lib/constants';

export async function listDeals(): Promise<Deal[]> {
  return db().select().from(deals).orderBy(desc(deals.updatedAt));
}

export async function patchDeal(id: string, patch: DealPatch): Promise<Deal | undefined> {
  const [row] = await db()
    .update(deals)
    .set({ ...patch, updatedAt: new Date() })
    .where(eq(deals.id, id))
    .returning();
  return row;
}

export async function countDealsByStage(): Promise<{ stage: DealStage; deals: number }[]> {
  return db().select({ stage: deals.stage, deals: count() }).from(deals).groupBy(deals.stage);
}

export async function listNotes(contactId: string): Promise<Note[]> {
  return db().select().from(notes).where(eq(notes.contactId, contactId)).orderBy(desc(notes.createdAt));
}

export async function insertNote(input: NoteInput, authorId: string): Promise<Note> {
  const [row] = await db()
    .insert(notes)
    .values({ ...input, authorId })
    .returning();
  if (!row) throw new Error(`No note stored for contact ${input.contactId}`);
  return row;
}
