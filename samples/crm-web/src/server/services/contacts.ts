import 'server-only';
import { contactLabel, contactRef } from '@/lib/format';
import { createLogger } from '@/lib/log';
import type { ContactInput, ContactPatch } from '@/lib/validation';
import { track } from '@/server/analytics';
import { audit } from '@/server/audit';
import type { Contact } from '@/server/db/schema';
import { ConflictError, NotFoundError } from '@/server/errors';
import { appendTrail } from '@/server/files';
import { fingerprint } from '@/server/fingerprint';
import {
  deleteContact,
  findContact,
  findContactByEmail,
  insertContact,
  patchContact,
} from '@/server/repositories/contacts';
import { indexContact } from '@/server/services/search';
import type { SessionUser } from '@/server/session';

const log = createLogger('contacts');

export async function loadContact(id: string): Promise<Contact> {
  const contact = await findContact(id);
  if (!contact) throw new NotFoundError('Contact', id);
  return contact;
}

export async function createContact(input: ContactInput, actor: SessionUser): Promise<Contact> {
  let subject = input.email;
  if (await findContactByEmail(subject)) {
    throw new ConflictError(`${input.email} is already a contact`); // expect: no-personal-data-in-logs
  }

  const created = await insertContact({ ...input, ownerId: actor.id, source: 'form' });
  subject = created.id;
  log.info('contact stored', subject);

  audit(`${actor.id} created ${contactLabel(created)}`); // expect: no-personal-data-in-logs
  await indexContact(created);

  const properties = { source: created.source, hasPhone: created.phone !== null };
  track('contact_created', fingerprint(created.email), properties); // expect: no-weak-pseudonymisation
  return created;
}

export async function changeContact(id: string, patch: ContactPatch, actor: SessionUser): Promise<Contact> {
  const updated = await patchContact(id, patch);
  if (!updated) throw new NotFoundError('Contact', id);

  const { firstName, lastName, email, phone, birthDate, street, postalCode, city, ...plain } = updated;
  log.debug('contact changed', plain);
  audit(`${actor.id} changed ${Object.keys(patch).length} fields`, contactRef(updated));
  await indexContact(updated);
  return updated;
}

export async function removeContact(id: string, actor: SessionUser): Promise<void> {
  const contact = await loadContact(id);
  await deleteContact(contact.id);
  audit(`${actor.id} removed contact ${contact.id}`);
  await appendTrail(`${actor.id} removed ${contactLabel(contact)}`); // expect: no-unencrypted-storage
  track('contact_removed', actor.id, { status: contact.status });
}
