import 'server-only';
import { contactsCsv, dealsCsv } from '@/lib/csv';
import { createLogger } from '@/lib/log';
import { storeFile } from '@/server/files';
import { listContacts } from '@/server/repositories/contacts';
import { listDeals } from '@/server/repositories/deals';

const log = createLogger('snapshots');

/** The nightly copy that the data warehouse picks up. */
export async function writeSnapshot(day: string): Promise<number> {
  const contacts = await listContacts();
  const deals = await listDeals();
  await storeFile(`deals-${day}.csv`, dealsCsv(deals));
  const path = await storeFile(`contacts-${day}.csv`, contactsCsv(contacts)); // expect: no-unencrypted-storage, no-unpseudonymised-export
  log.info('snapshot written', { path, contacts: contacts.length, deals: deals.length });
  return contacts.length + deals.length;
}
