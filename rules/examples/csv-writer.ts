import { createArrayCsvWriter, createObjectCsvStringifier, createObjectCsvWriter } from 'csv-writer';
import { writeFileSync } from 'node:fs';

interface Donor {
  email: string;
  iban: string;
  amount: number;
}

const writer = createObjectCsvWriter({ path: 'donors.csv', header: [{ id: 'email', title: 'Mail' }] });
const stringifier = createObjectCsvStringifier({ header: [{ id: 'iban', title: 'IBAN' }] });

export async function save(donors: Donor[]): Promise<void> {
  await writer.writeRecords(donors); // flow: export plain
  const rows = createArrayCsvWriter({ path: 'ibans.csv', append: true });
  await rows.writeRecords(donors.map((donor) => [donor.iban])); // flow: export plain
  await rows.writeRecords(donors.map((donor) => [donor.amount]));
  const text = stringifier.getHeaderString() + stringifier.stringifyRecords(donors);
  writeFileSync('donors.csv', text); // flow: file plain; export plain
}
