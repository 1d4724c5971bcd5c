// A default that is computed from another field counts only where nothing was passed.
interface Person {
  id: string;
  email: string;
}
interface Options {
  label?: string;
  person: Person;
}

function labelOf({ person, label = person.email }: Options): string {
  return label;
}

export function show(person: Person): void {
  console.log(labelOf({ person })); // expect: no-personal-data-in-logs
  console.log(labelOf({ person, label: person.id }));
}
