// A debounced function gets the arguments it was called with, only later.
interface Contact {
  id: string;
  phone: string;
}

function debounce<A extends unknown[]>(work: (...args: A) => void, delay: number): (...args: A) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => work(...args), delay);
  };
}

const keepDraft = debounce((key: string, draft: string) => localStorage.setItem(key, draft), 300);
const keepNothing = debounce((_draft: string) => localStorage.setItem('touched', 'yes'), 300);

export function onInput(contact: Contact): void {
  keepDraft('number', contact.id);
  keepDraft('phone', contact.phone); // expect: no-unencrypted-storage
  keepNothing(contact.phone);
}
