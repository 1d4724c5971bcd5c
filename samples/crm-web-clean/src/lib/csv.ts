import type { Contact, Deal } from '@/server/db/schema';

/** What a report says about a contact: a keyed reference in place of the person. */
export interface ReportRow {
  reference: string;
  status: string;
  source: string;
  createdAt: Date;
}

type Cell = string | number | null;

/** Spreadsheets run cells that start like a formula; a leading apostrophe stops them. */
function cell(value: Cell): string {
  const text = String(value ?? '');
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[";\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => row.map(cell).join(';')).join('\r\n');
}

export function contactsCsv(contacts: readonly ReportRow[]): string {
  const header = ['reference', 'status', 'source', 'created'];
  const rows = contacts.map((c) => [c.reference, c.status, c.source, c.createdAt.toISOString().slice(0, 10)]);
  return toCsv(header, rows);
}

/** The full record, for the encrypted archive only. */
export function archiveCsv(contacts: readonly Contact[]): string {
  const header = ['id', 'first name', 'last name', 'e-mail', 'phone', 'city', 'status'];
  const rows = contacts.map((c) => [c.id, c.firstName, c.lastName, c.email, c.phone, c.city, c.status]);
  return toCsv(header, rows);
}

export function dealsCsv(deals: readonly Deal[]): string {
  const header = ['id', 'title', 'stage', 'state', 'value'];
  return toCsv(
    header,
    deals.map((deal) => [deal.id, deal.title, deal.stage, deal.state, deal.valueCents / 100]),
  );
}
