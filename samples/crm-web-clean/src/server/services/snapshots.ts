import 'server-only';
import { archiveCsv, dealsCsv } from '@/lib/csv';
import { createLogger } from '@/lib/log';
import { seal } from '@/server/crypto';
import { storeFile } from '@/server/files';
import { listContacts } from '@/server/repositories/contacts';
import { listDeals } from '@/server/repositories/deals';

const log = createLogger('snapshots');

/** The nightly copy that the data warehouse picks up. */
export async function writeSnapshot(day: string): Promise<number> {
  const contacts = await listContacts();
  const deals = await listDeals();
  await storeFile(`deals-${day}.csv`, dealsCsv(deals));
  const path = await storeFile(`contacts-${day}.csv.enc`, seal(archiveCsv(contacts)));
  log.info('snapshot written', { path, contacts: contacts.length, deals: deals.length });
  return contacts.length + deals.length;
}
