// A record that is copied key by key keeps its fields apart, although the code names none of them.
interface Entry {
  kind: string;
  email: string;
}

function withoutBlanks(entry: Entry): Partial<Entry> {
  const left: Partial<Entry> = {};
  (Object.keys(entry) as (keyof Entry)[]).forEach((key) => {
    if (entry[key] !== '') left[key] = entry[key];
  });
  return left;
}

function copied(email: string, kind: string): any {
  const data = { kind, email, at: Date.now() };
  const copy: any = {};
  for (const key in data) copy[key] = (data as any)[key];
  return copy;
}

export function save(email: string, entry: Entry): void {
  const copy = copied(email, 'visit');
  console.log(copy.kind, copy.at);
  console.log(copy.email); // expect: no-personal-data-in-logs
  console.log(copy); // expect: no-personal-data-in-logs
  console.log(withoutBlanks(entry).email); // expect: no-personal-data-in-logs
  console.log(withoutBlanks({ kind: 'visit', email: '' }).kind);
}
