import type { Company, Contact, Deal } from '@/server/db/schema';
import type { ContactInput } from '@/lib/validation';

export type ContactRef = Pick<Contact, 'id' | 'status' | 'companyId'>;

export function contactLabel(contact: Pick<Contact, 'firstName' | 'lastName' | 'email'>): string {
  return `${contact.firstName} ${contact.lastName} <${contact.email}>`;
}

export function contactRef(contact: Contact): ContactRef {
  const { id, status, companyId } = contact;
  return { id, status, companyId };
}

export function postalLines(contact: Contact): string[] {
  const town = [contact.postalCode, contact.city].filter(Boolean).join(' ');
  return [contact.street, town].filter((line): line is string => Boolean(line));
}

export function describeRow(line: number, row: ContactInput): string {
  return `Row ${line}: ${row.firstName} ${row.lastName} (${row.email}) is listed twice`;
}

export function companyTitle(company: Company): string {
  return company.industry ? `${company.name} (${company.industry})` : company.name;
}

const euros = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });

export function dealValue(deal: Pick<Deal, 'valueCents'>): string {
  return euros.format(deal.valueCents / 100);
}
