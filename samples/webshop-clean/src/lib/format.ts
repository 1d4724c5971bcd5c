import type { Address } from '../entities/address';
import type { Customer } from '../entities/customer';

const euro = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });

export function formatEuro(cents: number): string {
  return euro.format(cents / 100);
}

export function fullName(person: Pick<Customer, 'firstName' | 'lastName'>): string {
  return `${person.firstName} ${person.lastName}`;
}

export function customerLabel(customer: Customer): string {
  return `${fullName(customer)} <${customer.email}>`;
}

export function addressLines(address: Address): string[] {
  return [fullName(address), address.street, `${address.postcode} ${address.city}`, address.country];
}

/** `m***@example.com` */
export function maskEmail(email: string): string {
  const [local = '', domain = ''] = email.split('@');
  return `${local.slice(0, 1)}***@${domain}`;
}
