import { ContactForm } from '@/components/contact-form';
import { ContactTable } from '@/components/contact-table';
import { ImportForm } from '@/components/import-form';
import { pinnedContact } from '@/server/pinned';
import { listContacts } from '@/server/repositories/contacts';
import { requireUser } from '@/server/session';

interface PageProps {
  searchParams: Promise<{ q?: string }>;
}

export default async function ContactsPage({ searchParams }: PageProps) {
  const user = await requireUser();
  const { q } = await searchParams;
  const contacts = await listContacts({ ownerId: user.role === 'sales' ? user.id : undefined, search: q });
  const pinned = await pinnedContact();
  return (
    <>
      <h1>Contacts ({contacts.length})</h1>
      {pinned && <a href={`/contacts/${pinned.id}`}>Pinned: {pinned.label}</a>}
      <ContactTable contacts={contacts} />
      <ContactForm />
      <ImportForm />
    </>
  );
}
