// A generic type and a generic function carry the type they are used with.
interface Patient {
  email: string;
}
interface Room {
  size: number;
}
interface Page<T> {
  items: T[];
  total: number;
}

function all<T>(list: readonly T[]): T[] {
  return [...list];
}

export function show(patients: Page<Patient>, rooms: Page<Room>): void {
  console.log(patients.items); // expect: no-personal-data-in-logs
  console.log(patients.total);
  console.log(rooms.items);
  console.log(all(patients.items)); // expect: no-personal-data-in-logs
  console.log(all(rooms.items));
}
