'use client';

import { useMemo, useState } from 'react';
import { useDraft } from '@/hooks/use-draft';
import { useDensity } from '@/hooks/use-density';
import { capture } from '@/lib/analytics';
import { CONTACT_STATUSES, type ContactStatus } from '@/lib/constants';
import { contactsCsv } from '@/lib/csv';
import { downloadText } from '@/lib/download';
import type { Contact } from '@/server/db/schema';

interface TableFilter {
  status: ContactStatus | 'all';
  newestFirst: boolean;
}

interface Column {
  key: keyof Contact;
  title: string;
}

const COLUMNS: Column[] = [
  { key: 'lastName', title: 'Last name' },
  { key: 'firstName', title: 'First name' },
  { key: 'email', title: 'E-mail' },
  { key: 'city', title: 'City' },
  { key: 'status', title: 'Status' },
];

function text(value: Contact[keyof Contact]): string {
  return value instanceof Date ? value.toLocaleDateString('en-GB') : (value ?? '');
}

export function ContactTable({ contacts }: { contacts: Contact[] }) {
  const [filter, setFilter] = useState<TableFilter>({ status: 'all', newestFirst: true });
  const [density, setDensity] = useDensity();
  useDraft('contact-filter', filter);

  const visible = useMemo(() => {
    const matching = contacts.filter(
      (contact) => filter.status === 'all' || contact.status === filter.status,
    );
    return filter.newestFirst ? matching : matching.toReversed();
  }, [contacts, filter]);

  function download(): void {
    downloadText('contacts.csv', contactsCsv(visible), 'text/csv'); // expect: no-unpseudonymised-export
    downloadText('columns.txt', COLUMNS.map((column) => column.title).join('\n'));
    capture('contacts_downloaded', { rows: visible.length, status: filter.status });
  }

  return (
    <section className={`table table--${density}`}>
      <select
        value={filter.status}
        onChange={(event) => setFilter({ ...filter, status: event.target.value as TableFilter['status'] })}
      >
        {['all', ...CONTACT_STATUSES].map((status) => (
          <option key={status}>{status}</option>
        ))}
      </select>
      <button onClick={() => setDensity(density === 'compact' ? 'comfortable' : 'compact')}>{density}</button>
      <button onClick={download}>Download {visible.length} contacts</button>
      <table>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column.key}>{column.title}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {visible.map((contact) => (
            <tr key={contact.id} className={`row row--${contact.status}`}>
              {COLUMNS.map((column) => (
                <td key={column.key}>{text(contact[column.key])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
