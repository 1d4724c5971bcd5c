// A mapped type has the fields of what it maps, unless their values become something else.
interface Patient {
  email: string;
  ward: string;
}
type Nullable<T> = { [K in keyof T]: T[K] | null };
type Flags<T> = { [K in keyof T]: boolean };

export function show(patient: Nullable<Patient>, visible: Flags<Patient>): void {
  console.log(patient); // expect: no-personal-data-in-logs
  console.log(visible);
}
