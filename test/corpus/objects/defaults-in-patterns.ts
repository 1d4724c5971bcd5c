// A default in a pattern counts where nothing was passed, and gives way to what was.
interface Person {
  id: string;
  email: string;
  nickname?: string;
}
interface Options {
  label?: string;
  person: Person;
}

function print({ label = 'person', person: { id } }: Options): void {
  console.log(label, id);
}

export function show(person: Person): void {
  print({ person });
  print({ person, label: person.email }); // expect: no-personal-data-in-logs
  const { id: first, ...others } = person;
  console.log(first);
  console.log(others); // expect: no-personal-data-in-logs
}
