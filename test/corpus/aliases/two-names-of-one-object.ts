// Two names of one object see the same fields; a copy has its own.
interface Draft {
  to: string;
  text: string;
}
interface Person {
  id: string;
  email: string;
}

export function compose(person: Person): void {
  const draft: Draft = { to: '', text: '' };
  const alias = draft;
  const copy = { ...draft };
  alias.to = person.email;
  console.log(draft.to); // expect: no-personal-data-in-logs
  console.log(copy.to);
  console.log(draft.text);
  const list = [draft];
  const nested = { inner: { draft } };
  list[0]!.to = person.id;
  console.log(nested.inner.draft.to);
}
