import { randomUUID } from 'node:crypto';
import type { ContactDetails } from '../http/requests';
import { persistSealed, removeStale, restoreSealed } from '../lib/file-store';
import { logger } from '../lib/logger';

export interface BasketLine {
  productId: string;
  quantity: number;
}

export interface Session {
  id: string;
  customerId?: string;
  basket: BasketLine[];
  /** typed in before the visitor has an account, so that a reload does not lose it */
  contact?: ContactDetails;
}

const FOLDER = 'sessions';
const MAX_AGE_MS = 30 * 24 * 60 * 60 * 1000;

function sessionFile(id: string): string {
  if (!/^[0-9a-f-]{36}$/.test(id)) {
    throw new Error('malformed session id');
  }
  return `${FOLDER}/${id}.session`;
}

async function save(session: Session): Promise<Session> {
  await persistSealed(sessionFile(session.id), session);
  return session;
}

export function findSession(id: string): Promise<Session | undefined> {
  return restoreSealed<Session>(sessionFile(id));
}

export function createSession(): Promise<Session> {
  return save({ id: randomUUID(), basket: [] });
}

export function signIn(session: Session, customerId: string): Promise<Session> {
  return save({ ...session, customerId });
}

export function signOut({ id, basket }: Session): Promise<Session> {
  return save({ id, basket });
}

export function addToBasket(session: Session, line: BasketLine): Promise<Session> {
  const others = session.basket.filter((entry) => entry.productId !== line.productId);
  return save({ ...session, basket: [...others, line] });
}

export function emptyBasket(session: Session): Promise<Session> {
  return save({ ...session, basket: [] });
}

export function rememberContact(session: Session, contact: ContactDetails): Promise<Session> {
  logger.debug('contact noted', { session: session.id, withPhone: Boolean(contact.phone) });
  return save({ ...session, contact });
}

export async function sweepSessions(): Promise<void> {
  const removed = await removeStale(FOLDER, MAX_AGE_MS);
  logger.info(`swept ${removed} sessions`);
}
