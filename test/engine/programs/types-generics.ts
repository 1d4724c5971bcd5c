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

declare function load<T>(path: string): Promise<Page<T>>;

function first<T>(list: T[]): T | undefined {
  return list[0];
}

export async function show(): Promise<void> {
  const patients = await load<Patient>('/patients');
  const rooms = await load<Room>('/rooms');
  console.log(patients.items); // expect: no-personal-data-in-logs
  console.log(patients.total);
  console.log(rooms.items);
  console.log(first(patients.items)); // expect: no-personal-data-in-logs
  console.log(first(rooms.items));
}
