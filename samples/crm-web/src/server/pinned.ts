import 'server-only';
import { contactLabel, contactRef } from '@/lib/format';
import { createLogger } from '@/lib/log';
import { readCookie, rememberInCookie } from '@/server/cookies';
import type { Contact } from '@/server/db/schema';

const log = createLogger('pinned');
const COOKIE = 'crm_pinned';

export interface PinnedContact {
  id: string;
  label: string;
}

/** The contact a user is working on, one click away on every list. */
export async function pinContact(contact: Contact): Promise<void> {
  const pinned: PinnedContact = { id: contact.id, label: contactLabel(contact) };
  await rememberInCookie(COOKIE, JSON.stringify(pinned)); // expect: no-unencrypted-storage
  await rememberInCookie('crm_last_status', contact.status);
  log.info('contact pinned', contactRef(contact));
}

export async function pinnedContact(): Promise<PinnedContact | null> {
  const stored = await readCookie(COOKIE);
  return stored ? (JSON.parse(stored) as PinnedContact) : null;
}
