'use client';

import { useActionState, useState, type ChangeEvent } from 'react';
import { importContactsAction, type FormState } from '@/app/contacts/actions';
import { capture } from '@/lib/analytics';

export function ImportForm() {
  const [name, setName] = useState('');
  const [state, submit, pending] = useActionState<FormState, FormData>(importContactsAction, { ok: true });

  function choose(event: ChangeEvent<HTMLInputElement>): void {
    const file = event.target.files?.[0];
    if (!file) return;
    console.debug('file chosen', file.name, file.type);
    capture('import_file_chosen', { kind: file.type, bytes: file.size });
    setName(file.name);
  }

  return (
    <form action={submit} className="form form--import">
      <input type="file" name="file" accept=".csv" onChange={choose} />
      {state.message && <p>{state.message}</p>}
      <button disabled={pending || !name}>Import {name}</button>
    </form>
  );
}
