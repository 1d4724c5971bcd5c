import { csv2json, json2csv } from 'json-2-csv';
import converter from 'json-2-csv';
import { writeFile } from 'node:fs/promises';

interface Guest {
  passportNumber: string;
  email: string;
  nights: number;
}

export async function save(guests: Guest[]): Promise<void> {
  await writeFile('guests', json2csv(guests, { keys: ['passportNumber'] })); // flow: file plain; export plain
  await writeFile('guests', await converter.json2csvAsync(guests)); // flow: file plain; export plain
  await writeFile('guests', converter.json2csv(guests)); // flow: file plain; export plain
  await writeFile('nights', json2csv(guests.map(({ nights }) => ({ nights }))));
}

export function read(guest: Guest): void {
  console.log(csv2json(`email\n${guest.email}`)); // flow: log plain
}
