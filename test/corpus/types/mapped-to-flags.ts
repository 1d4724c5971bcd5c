// A mapped type whose values are booleans holds nothing personal.
interface Patient {
  email: string;
  ward: string;
}
type Flags<T> = { [K in keyof T]: boolean };
type Copy<T> = { [K in keyof T]: T[K] };

export function show(visible: Flags<Patient>, copy: Copy<Patient>): void {
  console.log(visible);
  console.log(copy); // expect: no-personal-data-in-logs
}
