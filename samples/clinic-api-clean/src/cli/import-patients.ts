import { readFile } from 'node:fs/promises';
import { Prisma, PrismaClient } from '@prisma/client';
import { describeRow, type LegacyRow, parseLegacyRow } from './legacy-row.js';

function* rows(text: string): Generator<LegacyRow> {
  let line = 0;
  for (const raw of text.split(/\r?\n/)) {
    line += 1;
    if (raw.trim() !== '') yield { line, fields: raw.split(';') };
  }
}

async function importPatients(path: string): Promise<void> {
  const prisma = new PrismaClient();
  let imported = 0;
  let rejected = 0;
  for (const row of rows(await readFile(path, 'utf8'))) {
    const patient = parseLegacyRow(row);
    try {
      await prisma.patient.create({ data: patient });
      imported += 1;
    } catch (error) {
      if (!(error instanceof Prisma.PrismaClientKnownRequestError)) throw error;
      rejected += 1;
      console.warn(`line ${row.line}: ${error.code}`);
      console.warn('rejected', describeRow(patient));
    }
  }
  console.log(`${imported} imported, ${rejected} rejected`);
  await prisma.$disconnect();
}

const [, , path] = process.argv;
if (path) void importPatients(path);
else console.error('usage: import-patients FILE');
