import 'server-only';
import { createLogger } from '@/lib/log';
import { describeRow } from '@/lib/format';
import { contactInput, type ContactInput } from '@/lib/validation';
import { findContactByEmail, insertContact } from '@/server/repositories/contacts';
import type { SessionUser } from '@/server/session';

const log = createLogger('imports');

export interface ImportResult {
  stored: number;
  known: number;
  invalid: number[];
}

function readRows(text: string): { rows: ContactInput[]; invalid: number[] } {
  const [head = '', ...lines] = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const columns = head.split(';').map((column) => column.trim());
  const rows: ContactInput[] = [];
  const invalid: number[] = [];
  lines.forEach((line, index) => {
    const cells = line.split(';');
    const parsed = contactInput.safeParse(
      Object.fromEntries(columns.map((key, at) => [key, cells[at] ?? ''])),
    );
    if (parsed.success) rows.push(parsed.data);
    else invalid.push(index + 2);
  });
  return { rows, invalid };
}

export async function importContacts(text: string, actor: SessionUser): Promise<ImportResult> {
  const { rows, invalid } = readRows(text);
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    if (seen.has(row.email)) throw new Error(describeRow(index + 2, row)); // expect: no-personal-data-in-logs
    seen.add(row.email);
  }

  let stored = 0;
  for (const row of rows) {
    if (await findContactByEmail(row.email)) continue;
    await insertContact({ ...row, ownerId: actor.id, source: 'import' });
    stored += 1;
  }
  log.info('import finished', { stored, rows: rows.length, invalid: invalid.length });
  return { stored, known: rows.length - stored, invalid };
}
