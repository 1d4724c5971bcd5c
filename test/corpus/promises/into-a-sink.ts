// A function of a library that is handed to then writes what the promise yields.
interface Guest {
  id: string;
  email: string;
}

async function loadGuests(guests: Guest[]): Promise<Guest[]> {
  return guests.toReversed();
}

export async function dump(guests: Guest[]): Promise<void> {
  await loadGuests(guests)
    .then((list) => list.length)
    .then(console.info);
  await loadGuests(guests).then(console.info); // expect: no-personal-data-in-logs
}
