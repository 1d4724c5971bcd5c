// A mapped type has the fields of what it maps.
interface Patient {
  email: string;
  ward: string;
}
interface Room {
  size: number;
}
type Nullable<T> = { [K in keyof T]: T[K] | null };
type Wards = { [K in 'east' | 'west']: number };

export function show(patient: Nullable<Patient>, room: Nullable<Room>, wards: Wards): void {
  console.log(patient); // expect: no-personal-data-in-logs
  console.log(patient.ward);
  console.log(room);
  console.log(wards);
}
