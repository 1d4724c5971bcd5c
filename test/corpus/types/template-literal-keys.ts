// Keys that a type puts together from others stand for the same fields.
interface Person {
  email: string;
  size: number;
}
type Prefixed<T, P extends string> = { [K in keyof T & string as `${P}_${K}`]: T[K] };

export function show(person: Prefixed<Person, 'person'>, box: Prefixed<{ size: number }, 'box'>): void {
  console.log(person.person_size, box.box_size);
  console.log(person.person_email); // expect: no-personal-data-in-logs
}
