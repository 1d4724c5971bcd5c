// An element read by a constant index in a helper is an element of the caller's list.
interface Patient {
  id: string;
  email: string;
}

function first<T>(list: T[]): T | undefined {
  return list[0];
}

export function show(patients: Patient[], sizes: number[]): void {
  console.log(first(patients)); // expect: no-personal-data-in-logs
  console.log(first(sizes));
}
