// A finding about an element stands at the element, not at the bracket that it is written in.
import { useEffect } from 'react';

interface Account {
  phone: string;
  theme: string;
}

function Remember({ text }: { text: string }) {
  useEffect(() => {
    localStorage.setItem('text', text);
  }, [text]);
  return <i>{text}</i>;
}

export function Page({ account }: { account: Account }) {
  return (
    <Remember text={account.phone} /> // expect: no-unencrypted-storage
  );
}
export function Theme({ account }: { account: Account }) {
  return (
    <Remember text={account.theme} />
  );
}
