// The fields of a submitted form are called what the form calls them.
import type { FormEvent } from 'react';

export function ContactForm({ onDone }: { onDone: () => void }) {
  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const phone = data.get('phone');
    const topic = data.get('topic');
    sessionStorage.setItem('topic', String(topic));
    sessionStorage.setItem('phone', String(phone)); // expect: no-unencrypted-storage
    onDone();
  }
  return (
    <form onSubmit={submit}>
      <input name="phone" />
      <input name="topic" />
    </form>
  );
}
