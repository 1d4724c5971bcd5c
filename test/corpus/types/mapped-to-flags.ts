// A mapped type whose values are booleans holds nothing personal.
interface Patient {
  email: string;
  ward: string;
}
type Flags<T> = { [K in keyof T]: boolean };

export function show(visible: Flags<Patient>): void {
  console.log(visible);
}
