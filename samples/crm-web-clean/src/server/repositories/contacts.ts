import 'server-only';
import { and, desc, eq, ilike, type SQL } from 'drizzle-orm';
import { db } from '@/server/db/client';
import { companies, contacts, type Company, type Contact, type NewContact } from '@/server/db/schema';
import type { ContactPatch } from '@/lib/validation';

export interface ContactFilter {
  ownerId?: string;
  search?: string;
}

export async function listContacts(filter: ContactFilter = {}): Promise<Contact[]> {
  const conditions: SQL[] = [];
  if (filter.ownerId) conditions.push(eq(contacts.ownerId, filter.ownerId));
  if (filter.search) conditions.push(ilike(contacts.lastName, `${filter.search}%`));
  return db()
    .select()
    .from(contacts)
    .where(and(...conditions))
    .orderBy(desc(contacts.updatedAt));
}

export async function findContact(id: string): Promise<Contact | undefined> {
  const [row] = await db().select().from(contacts).where(eq(contacts.id, id)).limit(1);
  return row;
}

export async function findContactByEmail(email: string): Promise<Contact | undefined> {
  const [row] = await db().select().from(contacts).where(eq(contacts.email, email.toLowerCase())).limit(1);
  return row;
}

export async function findCompany(id: string): Promise<Company | undefined> {
  const [row] = await db().select().from(companies).where(eq(companies.id, id)).limit(1);
  return row;
}

export async function insertContact(values: NewContact): Promise<Contact> {
  const [row] = await db()
    .insert(contacts)
    .values({ ...values, email: values.email.toLowerCase() })
    .returning();
  if (!row) throw new Error('Insert into contacts returned no row');
  return row;
}

export async function patchContact(id: string, patch: ContactPatch): Promise<Contact | undefined> {
  const [row] = await db()
    .update(contacts)
    .set({ ...patch, updatedAt: new Date() })
    .where(eq(contacts.id, id))
    .returning();
  return row;
}

export async function deleteContact(id: string): Promise<void> {
  await db().delete(contacts).where(eq(contacts.id, id));
}
