// A conditional type that unwraps a promise leads to what is in it.
interface Guest {
  id: string;
  phone: string;
}
interface Table {
  seats: number;
}

type Unwrapped<T> = T extends Promise<infer V> ? V : T;

export function seat(guest: Unwrapped<Promise<Guest>>, table: Unwrapped<Table>): void {
  console.log(table);
  console.log(guest.id);
  console.log(guest.phone); // expect: no-personal-data-in-logs
}
