import ObjectsToCsv from 'objects-to-csv';
import { writeFileSync } from 'node:fs';

interface Guest {
  email: string;
  nights: number;
}

export async function save(guests: Guest[]): Promise<void> {
  await new ObjectsToCsv(guests).toDisk('./guests'); // flow: export plain
  const table = new ObjectsToCsv(guests.map((guest) => ({ mail: guest.email })));
  writeFileSync('guests', await table.toString()); // flow: file plain; export plain
  await new ObjectsToCsv(guests.map(({ nights }) => ({ nights }))).toDisk('./nights.csv');
}
