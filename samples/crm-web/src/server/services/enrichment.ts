import 'server-only';
import { ENDPOINTS } from '@/lib/constants';
import { createLogger } from '@/lib/log';
import { maskEmail } from '@/lib/mask';
import type { Contact } from '@/server/db/schema';
import { requireEnv } from '@/server/env';
import { postJson } from '@/server/http';
import { findCompany, patchContact } from '@/server/repositories/contacts';

const log = createLogger('enrichment');

interface EnrichedPerson {
  matched: boolean;
  phone?: string;
  city?: string;
}

/** Asks the enrichment service for what is missing; what the sales team typed itself is kept. */
export async function enrichContact(contact: Contact): Promise<Contact> {
  const company = contact.companyId ? await findCompany(contact.companyId) : undefined;
  const query = {
    email: contact.email,
    full_name: `${contact.firstName} ${contact.lastName}`,
    organisation: company?.name,
  };
  const token = `Bearer ${requireEnv('ENRICHLY_TOKEN')}`;
  log.debug('looking up', maskEmail(contact.email), company?.name);
  const person = await postJson<EnrichedPerson>(ENDPOINTS.enrichment, query, token); // expect: no-unencrypted-transport, no-undeclared-processor

  if (!person.matched) {
    log.warn('nothing known about', query.full_name); // expect: no-personal-data-in-logs
    return contact;
  }
  const patch = { phone: contact.phone ?? person.phone, city: contact.city ?? person.city };
  const updated = await patchContact(contact.id, patch);
  log.info('contact enriched', {
    contactId: contact.id,
    fields: Object.values(patch).filter(Boolean).length,
  });
  return updated ?? contact;
}
