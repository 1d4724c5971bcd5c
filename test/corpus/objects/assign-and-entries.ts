// assign, entries, fromEntries, keys and values take along what they say.
interface Contact {
  id: string;
  email: string;
}

export function show(contact: Contact): void {
  const target = { kind: 'contact' };
  const merged = Object.assign(target, { email: contact.email });
  console.log(merged.kind);
  console.log(merged.email); // expect: no-personal-data-in-logs
  console.log(target); // expect: no-personal-data-in-logs
  const defaults = Object.assign({}, { email: contact.email }, { email: 'none' });
  console.log(defaults);
  console.log(Object.keys(contact));
  console.log(Object.values(contact)); // expect: no-personal-data-in-logs
  for (const [name, value] of Object.entries(contact)) {
    console.log(name);
    console.log(value); // expect: no-personal-data-in-logs
  }
  const kept = Object.fromEntries(Object.entries({ id: contact.id, plan: 'free' }));
  console.log(kept);
  const rebuilt = Object.fromEntries([['mail', contact.email]]);
  console.log(rebuilt); // expect: no-personal-data-in-logs
}
