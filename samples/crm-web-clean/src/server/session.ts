import 'server-only';
import { scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { redirect } from 'next/navigation';
import { readCookie, rememberInCookie } from '@/server/cookies';
import { pseudonym } from '@/server/crypto';
import { AppError } from '@/server/errors';
import { findUserBySession, insertSession } from '@/server/repositories/users';
import type { User } from '@/server/db/schema';

export type SessionUser = Pick<User, 'id' | 'email' | 'displayName' | 'extension' | 'role'> & {
  /** Under this name the user appears in product analytics. */
  analyticsId: string;
};

const SESSION_COOKIE = 'crm_sid';
const SESSION_HOURS = 12;
const derive = promisify<string, Buffer, number, Buffer>(scrypt);

export async function verifyPassword(password: string, stored: string): Promise<boolean> {
  const [salt = '', expected = ''] = stored.split(':');
  const wanted = Buffer.from(expected, 'hex');
  const actual = await derive(password, Buffer.from(salt, 'hex'), wanted.length);
  return wanted.length > 0 && timingSafeEqual(actual, wanted);
}

export async function startSession(userId: string): Promise<void> {
  const expiresAt = new Date(Date.now() + SESSION_HOURS * 3_600_000);
  const sessionId = await insertSession(userId, expiresAt);
  await rememberInCookie(SESSION_COOKIE, sessionId, SESSION_HOURS * 3600);
}

export async function currentUser(): Promise<SessionUser | null> {
  const sessionId = await readCookie(SESSION_COOKIE);
  const user = sessionId ? await findUserBySession(sessionId) : undefined;
  if (!user) return null;
  const { passwordHash, createdAt, ...visible } = user;
  return { ...visible, analyticsId: pseudonym(user.email) };
}

/** For pages and server actions. */
export async function requireUser(): Promise<SessionUser> {
  const user = await currentUser();
  if (!user) redirect('/sign-in');
  return user;
}

/** For route handlers, which answer with a status instead of a redirect. */
export async function authorise(): Promise<SessionUser> {
  const user = await currentUser();
  if (!user) throw new AppError('No valid session', 'unauthorised', 401);
  return user;
}
