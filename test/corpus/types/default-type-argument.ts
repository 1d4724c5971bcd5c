// A type argument that is left out is its default.
interface Contact {
  id: string;
  email: string;
}
interface Room {
  size: number;
}
interface Page<T = Contact> {
  content: T[];
  total: number;
}

export function show(page: Page, rooms: Page<Room>): void {
  console.log(rooms.content);
  console.log(page.total);
  console.log(page.content); // expect: no-personal-data-in-logs
}
