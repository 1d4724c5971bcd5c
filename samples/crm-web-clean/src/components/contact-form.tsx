'use client';

import { useEffect, useState, type ChangeEvent, type SubmitEvent } from 'react';
import { useDraft } from '@/hooks/use-draft';
import { capture } from '@/lib/analytics';
import { api, ApiError } from '@/lib/api';
import type { ContactInput } from '@/lib/validation';

const EMPTY: ContactInput = { firstName: '', lastName: '', email: '', status: 'lead' };

interface Field {
  name: keyof ContactInput;
  title: string;
  type: string;
  className: string;
}

const FIELDS: Field[] = [
  { name: 'firstName', title: 'First name', type: 'text', className: 'field field--half' },
  { name: 'lastName', title: 'Last name', type: 'text', className: 'field field--half' },
  { name: 'email', title: 'E-mail', type: 'email', className: 'field' },
  { name: 'phone', title: 'Phone', type: 'tel', className: 'field' },
  { name: 'birthDate', title: 'Birthday', type: 'date', className: 'field' },
  { name: 'street', title: 'Street', type: 'text', className: 'field' },
  { name: 'postalCode', title: 'Postal code', type: 'text', className: 'field field--half' },
  { name: 'city', title: 'City', type: 'text', className: 'field field--half' },
];

export function ContactForm() {
  const [values, setValues] = useState<ContactInput>(EMPTY);
  const [problem, setProblem] = useState<string | null>(null);
  const draft = useDraft('contact', values);

  useEffect(() => {
    void draft.restore().then((saved) => {
      if (saved) setValues(saved);
    });
  }, [draft]);

  function change(event: ChangeEvent<HTMLInputElement>): void {
    const { name, value } = event.target;
    console.debug('field changed', name);
    setValues((current) => ({ ...current, [name]: value }));
  }

  async function submit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    console.debug('saving contact', values.status);
    try {
      const { id } = await api<{ id: string }>('POST', '/api/contacts', values);
      capture('contact_form_sent', { contactId: id, fields: Object.values(values).filter(Boolean).length });
      await draft.discard();
      setValues(EMPTY);
    } catch (error) {
      const code = error instanceof ApiError ? error.code : 'offline';
      console.error('contact not saved', code);
      setProblem(code);
    }
  }

  return (
    <form onSubmit={submit} className="form">
      {FIELDS.map((field) => (
        <label key={field.name} className={field.className}>
          {field.title}
          <input name={field.name} type={field.type} value={values[field.name] ?? ''} onChange={change} />
        </label>
      ))}
      {problem && <p className="form__error">Not saved: {problem}</p>}
      <button>Save</button>
    </form>
  );
}
