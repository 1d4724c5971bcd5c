import 'server-only';
import { and, eq, gt } from 'drizzle-orm';
import { db } from '@/server/db/client';
import { sessions, users, type User } from '@/server/db/schema';

export async function findUserByEmail(email: string): Promise<User | undefined> {
  const [row] = await db().select().from(users).where(eq(users.email, email.toLowerCase())).limit(1);
  return row;
}

export async function findUserBySession(sessionId: string): Promise<User | undefined> {
  const [row] = await db()
    .select({ user: users })
    .from(sessions)
    .innerJoin(users, eq(sessions.userId, users.id))
    .where(and(eq(sessions.id, sessionId), gt(sessions.expiresAt, new Date())))
    .limit(1);
  return row?.user;
}

export async function insertSession(userId: string, expiresAt: Date): Promise<string> {
  const [row] = await db().insert(sessions).values({ userId, expiresAt }).returning({ id: sessions.id });
  if (!row) throw new Error(`No session stored for user ${userId}`);
  return row.id;
}
