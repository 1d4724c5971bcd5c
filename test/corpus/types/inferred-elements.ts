// A conditional type that takes the element of a list leads to that.
interface Guest {
  id: string;
  phone: string;
}
interface Table {
  seats: number;
}

type ElementOf<T> = T extends readonly (infer E)[] ? E : never;

export function seat(guest: ElementOf<Guest[]>, table: ElementOf<Table[]>): void {
  console.log(table);
  console.log(guest.id);
  console.log(guest); // expect: no-personal-data-in-logs
}
