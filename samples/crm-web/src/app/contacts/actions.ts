'use server';

import { revalidatePath } from 'next/cache';
import { createLogger } from '@/lib/log';
import { contactInput, noteInput } from '@/lib/validation';
import { AppError } from '@/server/errors';
import { pinContact } from '@/server/pinned';
import { insertNote } from '@/server/repositories/deals';
import { createContact, loadContact, removeContact } from '@/server/services/contacts';
import { importContacts } from '@/server/services/imports';
import { requireUser } from '@/server/session';

export interface FormState {
  ok: boolean;
  message?: string;
}

const log = createLogger('actions');

export async function createContactAction(_previous: FormState, formData: FormData): Promise<FormState> {
  const user = await requireUser();
  const parsed = contactInput.safeParse(Object.fromEntries(formData));
  if (!parsed.success) {
    const fields = parsed.error.issues.map((issue) => issue.path.join('.'));
    log.info('contact form refused', fields);
    return { ok: false, message: `Please check: ${fields.join(', ')}` };
  }
  try {
    const contact = await createContact(parsed.data, user);
    revalidatePath('/contacts');
    return { ok: true, message: `Saved as ${contact.id}` };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, message: error.code };
    throw error;
  }
}

export async function removeContactAction(id: string): Promise<void> {
  const user = await requireUser();
  await removeContact(id, user);
  revalidatePath('/contacts');
}

export async function addNoteAction(_previous: FormState, formData: FormData): Promise<FormState> {
  const user = await requireUser();
  const parsed = noteInput.safeParse(Object.fromEntries(formData));
  if (!parsed.success) return { ok: false, message: 'The note is empty.' };
  const note = await insertNote(parsed.data, user.id);
  log.info('note stored', note.id);
  revalidatePath(`/contacts/${note.contactId}`);
  return { ok: true };
}

export async function pinContactAction(id: string): Promise<void> {
  await requireUser();
  await pinContact(await loadContact(id));
}

export async function importContactsAction(_previous: FormState, formData: FormData): Promise<FormState> {
  const user = await requireUser();
  const file = formData.get('file');
  if (!(file instanceof File)) return { ok: false, message: 'Please choose a file.' };
  log.info('import started', file.name, file.size);
  const result = await importContacts(await file.text(), user);
  revalidatePath('/contacts');
  return { ok: true, message: `${result.stored} stored, ${result.invalid.length} rows invalid` };
}
