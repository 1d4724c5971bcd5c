// A redactor that goes by a list of keys removes the keys of its list, and no others.
interface Patient {
  id: string;
  email: string;
  phone: string;
  ward: string;
}

const FULL = ['email', 'phone'] as const;
const PARTIAL = ['email'] as const;

function without<T extends object>(record: T, keys: readonly string[]): Partial<T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key))) as Partial<T>;
}

export function show(patient: Patient): void {
  console.log(without(patient, FULL));
  console.log(without(patient, PARTIAL)); // expect: no-personal-data-in-logs
}
