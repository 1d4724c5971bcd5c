import { Readable } from 'node:stream';
import { Client } from 'basic-ftp';

interface Debtor {
  lastName: string;
  iban: string;
  instalment: number;
}

export async function transfer(debtors: Debtor[]): Promise<void> {
  const rows = debtors.map((debtor) => `${debtor.lastName};${debtor.iban}`).join('\n');
  const secured = new Client();
  await secured.access({ host: 'files.example.com', user: 'collector', secure: true });
  await secured.uploadFrom(Readable.from(rows), 'debtors.txt'); // flow: connection plain encrypted
  await secured.uploadFrom(Readable.from(rows), 'debtors.csv'); // flow: connection plain encrypted; export plain
  const open = new Client();
  await open.access({ host: 'files.example.com', user: 'collector' });
  await open.uploadFrom(Readable.from(rows), 'debtors.txt'); // flow: connection plain unencrypted
  const off = new Client();
  await off.access({ host: 'files.example.com', secure: false });
  await off.appendFrom(Readable.from(rows), 'debtors.txt'); // flow: connection plain unencrypted
  const trusting = new Client();
  await trusting.access({ host: 'files.example.com', secure: true, secureOptions: { rejectUnauthorized: false } });
  await trusting.uploadFrom(Readable.from(rows), 'debtors.txt'); // flow: connection plain unencrypted
  await open.appendFrom(Readable.from(String(debtors.length)), 'count.txt');
}
