// A function of a library that is handed on as a callback writes what it is called with.
interface Guest {
  id: string;
  email: string;
}

export function dump(guests: Guest[]): void {
  guests.map((guest) => guest.email).forEach(console.log); // expect: no-personal-data-in-logs
  guests.map((guest) => guest.id).forEach(console.log);
  const write = console.warn;
  for (const guest of guests) write(guest.id);
  for (const guest of guests) write(guest.email); // expect: no-personal-data-in-logs
}
