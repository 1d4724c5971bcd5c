// State is what it starts with and what its setter is given.
import { useEffect, useMemo, useRef, useState } from 'react';

interface Contact {
  id: string;
  email: string;
}

export function Form({ contact }: { contact: Contact }) {
  const [mail, setMail] = useState('');
  const [number, setNumber] = useState(contact.id);
  const [draft] = useState<Contact | null>(null);
  const latest = useRef(contact.email);
  const label = useMemo(() => `${contact.email}`, [contact]);
  useEffect(() => {
    localStorage.setItem('number', number);
    localStorage.setItem('draft', JSON.stringify(draft)); // expect: no-unencrypted-storage
    localStorage.setItem('latest', latest.current); // expect: no-unencrypted-storage
    localStorage.setItem('label', label); // expect: no-unencrypted-storage
  }, [number, draft, label]);
  function load(): void {
    setMail(contact.email);
    setNumber('none');
  }
  function save(): void {
    localStorage.setItem('mail', mail); // expect: no-unencrypted-storage
  }
  return <button onFocus={load} onClick={save} />;
}
