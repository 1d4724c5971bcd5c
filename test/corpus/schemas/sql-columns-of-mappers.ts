// A statement that a mapper is handed brings the columns that its text names.
import { PrismaClient } from '@prisma/client';
import type { DataSource } from 'typeorm';

const prisma = new PrismaClient();

export async function show(source: DataSource, id: string): Promise<void> {
  const guests = await prisma.$queryRaw`select room, lower(email) as contact from guests where id = ${id}`;
  console.log(guests[0].room);
  console.log(guests[0].contact); // expect: no-personal-data-in-logs
  console.log(guests); // expect: no-personal-data-in-logs
  console.log(await prisma.$queryRawUnsafe('select room, count(email) as mails from guests group by room'));

  const patients = await source.query('WITH p AS (SELECT * FROM patients) SELECT p.diagnosis, p.ward FROM p');
  console.log(patients[0].ward);
  console.log(patients); // expect: no-personal-data-in-logs
  console.log(await source.query('SELECT ward FROM patients'));
}
