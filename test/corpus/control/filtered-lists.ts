// A filter by a guard or by truth leaves the elements that it lets through.
interface Contact {
  id: string;
  phone?: string;
}

function isPresent<T>(value: T | undefined): value is T {
  return value !== undefined;
}

export function phones(contacts: Contact[]): void {
  const known = contacts.map((contact) => contact.phone).filter(isPresent);
  console.log(known.length);
  console.log(known); // expect: no-personal-data-in-logs
  const flags = contacts.map((contact) => contact.phone !== undefined).filter(Boolean);
  console.log(flags);
  const ids = contacts.flatMap((contact) => (contact.phone === undefined ? [] : [contact.id]));
  console.log(ids);
  const texts = contacts.map(({ phone }) => phone).filter(Boolean);
  console.log(texts); // expect: no-personal-data-in-logs
}
