'use client';

import { useEffect, useState } from 'react';
import { pinContactAction, removeContactAction } from '@/app/contacts/actions';
import { CallButton } from '@/components/call-button';
import { capture } from '@/lib/analytics';
import { api } from '@/lib/api';
import { companyTitle, contactLabel, postalLines } from '@/lib/format';
import { rememberRecent } from '@/lib/recent';
import type { Company, Contact } from '@/server/db/schema';

interface Props {
  contact: Contact;
  company?: Company;
}

export function ContactCard({ contact, company }: Props) {
  const [summary, setSummary] = useState('');

  useEffect(() => {
    rememberRecent({ key: contact.id, openedAt: Date.now() });
    capture('contact_opened', { contactId: contact.id, status: contact.status });
    if (company) console.info('company of the contact', company.name);
  }, [contact, company]);

  async function summarise(kind: 'notes' | 'letter'): Promise<void> {
    const answer = await api<{ text: string }>('POST', `/api/contacts/${contact.id}/summary?kind=${kind}`);
    capture('summary_shown', { kind, characters: answer.text.length });
    setSummary(answer.text);
  }

  async function enrich(): Promise<void> {
    const enriched = await api<Contact>('POST', `/api/contacts/${contact.id}/enrich`, {});
    console.info('enriched', enriched.id, enriched.phone !== null);
  }

  return (
    <article className={`card card--${contact.status}`}>
      <h2>{contactLabel(contact)}</h2>
      {company && <p>{companyTitle(company)}</p>}
      <address>
        {postalLines(contact).map((line) => (
          <div key={line}>{line}</div>
        ))}
      </address>
      {contact.phone && <CallButton phone={contact.phone} contactId={contact.id} />}
      <button onClick={() => summarise('notes')}>Summarise notes</button>
      <button onClick={() => summarise('letter')}>Draft a letter</button>
      <button onClick={enrich}>Look up missing data</button>
      <button onClick={() => pinContactAction(contact.id)}>Pin</button>
      <button onClick={() => removeContactAction(contact.id)}>Remove</button>
      {summary && <p className="card__summary">{summary}</p>}
    </article>
  );
}
