import { notFound } from 'next/navigation';
import { ContactCard } from '@/components/contact-card';
import { NoteEditor } from '@/components/note-editor';
import { findCompany, findContact } from '@/server/repositories/contacts';
import { listNotes } from '@/server/repositories/deals';
import { requireUser } from '@/server/session';

interface PageProps {
  params: Promise<{ id: string }>;
}

export default async function ContactPage({ params }: PageProps) {
  await requireUser();
  const { id } = await params;
  const contact = await findContact(id);
  if (!contact) notFound();
  const company = contact.companyId ? await findCompany(contact.companyId) : undefined;
  const notes = await listNotes(contact.id);
  return (
    <>
      <ContactCard contact={contact} company={company} />
      <NoteEditor contactId={contact.id} notes={notes} />
    </>
  );
}
