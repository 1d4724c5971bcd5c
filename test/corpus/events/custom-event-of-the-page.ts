// What a custom event of a page carries in its detail is there for its listeners.
interface Contact {
  id: string;
  email: string;
}

export function connect(button: HTMLButtonElement, contact: Contact): void {
  const target = new EventTarget();
  target.addEventListener('chosen', (event) => {
    const { detail } = event as CustomEvent<{ number: string; mail: string }>;
    sessionStorage.setItem('number', detail.number);
    sessionStorage.setItem('mail', detail.mail); // expect: no-unencrypted-storage
  });
  button.addEventListener('click', () => {
    target.dispatchEvent(
      new CustomEvent('chosen', { detail: { number: contact.id, mail: contact.email } }),
    );
  });
}
