// A mapped type over fewer keys has fewer fields.
interface Patient {
  email: string;
  ward: string;
}
type Nameless<T> = { [K in Exclude<keyof T, 'email'>]: T[K] };

export function show(patient: Nameless<Patient>, whole: Patient): void {
  console.log(patient);
  console.log(whole); // expect: no-personal-data-in-logs
}
