// A union may be each of its members.
interface Person {
  kind: 'person';
  lastName: string;
}
interface Company {
  kind: 'company';
  legalName: string;
}
interface Machine {
  kind: 'machine';
  serial: string;
}

export function show(either: Person | Company, thing: Company | Machine): void {
  console.log(either); // expect: no-personal-data-in-logs
  console.log(thing);
  console.log(either.kind);
}
