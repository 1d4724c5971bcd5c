// What a caller passes counts through all the functions it is passed on to, whatever they call it.
interface Contact {
  email: string;
  label: string;
}

function line(email: string, label: string): string {
  return `${label}: ${email}`;
}
function entry(contact: Contact): string {
  return line(contact.email, contact.label);
}
function entries(contacts: Contact[]): string[] {
  return contacts.map((contact) => entry(contact));
}

export function print(contacts: Contact[]): void {
  console.log(entry({ email: 'service@example.org', label: 'service' }));
  console.log(entries([{ email: '', label: 'empty' }]));
  console.log(entries(contacts.map(({ label }) => ({ label, email: '[hidden]' }))));
  console.log(entries(contacts)); // expect: no-personal-data-in-logs
  console.log(line('none', contacts[0]?.label ?? ''));
}
