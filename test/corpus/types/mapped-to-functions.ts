// A mapped type may make functions of fields, which return what the fields held.
interface Person {
  email: string;
  size: number;
}
type Getters<T> = { [K in keyof T & string as `get${Capitalize<K>}`]: () => T[K] };
type Lazy<T> = { readonly [K in keyof T]: () => T[K] };

export function read(getters: Getters<Person>, lazy: Lazy<Person>): void {
  console.log(getters.getSize(), lazy.size());
  console.log(getters.getEmail()); // expect: no-personal-data-in-logs
  console.log(lazy.email()); // expect: no-personal-data-in-logs
}
