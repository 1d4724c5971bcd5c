// What a parameter's type declares is presumed only where the caller's value does not say otherwise.
interface Contact {
  id: string;
  email: string;
}

function lineOf(contact: Contact): string {
  return `${contact.id} ${contact.email}`;
}

export function show(contact: Contact): void {
  console.log(lineOf(contact)); // expect: no-personal-data-in-logs
  console.log(lineOf({ id: contact.id, email: '[removed]' }));
}
