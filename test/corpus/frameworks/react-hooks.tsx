// A hook of the project's own is a function like any other.
// @file use-stored.ts
import { useEffect } from 'react';

export function useStored(key: string, value: string): void {
  useEffect(() => {
    localStorage.setItem(key, value);
  }, [key, value]);
}
// @file form.tsx
import { useStored } from './use-stored.js';

interface Contact {
  id: string;
  email: string;
}

export function Form({ contact }: { contact: Contact }) {
  useStored('mail', contact.email); // expect: no-unencrypted-storage
  useStored('number', contact.id);
  return <p />;
}
