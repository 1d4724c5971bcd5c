import 'server-only';
import { pseudonym } from '@/server/crypto';
import type { Contact } from '@/server/db/schema';

/** A contact together with the name under which it appears in reports. */
export type ListedContact = Contact & { reference: string };

export function withReference(contact: Contact): ListedContact {
  return { ...contact, reference: pseudonym(contact.email) };
}
