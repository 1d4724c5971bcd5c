import 'server-only';
import { and, eq } from 'drizzle-orm';
import { seal, unseal } from '@/server/crypto';
import { db } from '@/server/db/client';
import { drafts } from '@/server/db/schema';

/** Drafts of forms are kept here and not in the browser, encrypted until they are sent or discarded. */
export async function storeDraft(userId: string, name: string, value: unknown): Promise<void> {
  const sealed = seal(JSON.stringify(value));
  await db()
    .insert(drafts)
    .values({ userId, name, sealed })
    .onConflictDoUpdate({ target: [drafts.userId, drafts.name], set: { sealed, updatedAt: new Date() } });
}

export async function loadDraft(userId: string, name: string): Promise<unknown> {
  const [row] = await db()
    .select()
    .from(drafts)
    .where(and(eq(drafts.userId, userId), eq(drafts.name, name)))
    .limit(1);
  return row ? JSON.parse(unseal(row.sealed)) : null;
}

export async function dropDraft(userId: string, name: string): Promise<void> {
  await db()
    .delete(drafts)
    .where(and(eq(drafts.userId, userId), eq(drafts.name, name)));
}
