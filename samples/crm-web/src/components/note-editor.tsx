'use client';

import { useActionState, useState } from 'react';
import { addNoteAction, type FormState } from '@/app/contacts/actions';
import type { Note } from '@/server/db/schema';

interface Props {
  contactId: string;
  notes: Note[];
}

export function NoteEditor({ contactId, notes }: Props) {
  const [length, setLength] = useState(0);
  const [state, submit, pending] = useActionState<FormState, FormData>(addNoteAction, { ok: true });
  return (
    <section className="notes">
      <ul>
        {notes.map((note) => (
          <li key={note.id}>{note.body}</li>
        ))}
      </ul>
      <form action={submit}>
        <input type="hidden" name="contactId" value={contactId} />
        <textarea name="body" maxLength={5000} onChange={(event) => setLength(event.target.value.length)} />
        <span>{length} / 5000</span>
        {state.message && <p className="form__error">{state.message}</p>}
        <button disabled={pending}>Add note</button>
      </form>
    </section>
  );
}
