import type { Contact, Deal } from '@/server/db/schema';

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

export function contactsCsv(contacts: readonly Contact[]): string {
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
