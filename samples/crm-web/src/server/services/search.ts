import 'server-only';
import { ENDPOINTS } from '@/lib/constants';
import { createLogger } from '@/lib/log';
import type { Contact } from '@/server/db/schema';
import { postJson } from '@/server/http';

const log = createLogger('search');

/** The search engine runs beside the application and listens on the loopback interface only. */
export async function indexContact(contact: Contact): Promise<void> {
  const document = { id: contact.id, name: `${contact.firstName} ${contact.lastName}`, email: contact.email };
  try {
    await postJson(ENDPOINTS.searchIndex, [document]);
  } catch {
    log.warn('contact not indexed', contact.id);
  }
}
