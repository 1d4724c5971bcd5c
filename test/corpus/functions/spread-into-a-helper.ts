// A field that was overwritten beside a spread stays overwritten in a helper.
interface Contact {
  id: string;
  email: string;
}

function lineOf(contact: Contact): string {
  return `${contact.id} ${contact.email}`;
}

export function show(contact: Contact): void {
  console.log(lineOf(contact)); // expect: no-personal-data-in-logs
  console.log(lineOf({ ...contact, email: '[removed]' }));
}
