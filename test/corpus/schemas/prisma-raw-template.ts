// A raw query that is written as a tagged template is typed like one that is called.
// @file prisma/schema.prisma
model Tenant {
  id    String @id
  email String
  floor Int
}
// @file src/reports.ts
import { PrismaClient } from '@prisma/client';

interface TenantRow {
  id: string;
  email: string;
}

const prisma = new PrismaClient();

export async function report(floor: number): Promise<void> {
  const tenants = await prisma.$queryRaw<TenantRow[]>`SELECT id, email FROM "Tenant" WHERE floor = ${floor}`;
  console.log(tenants); // expect: no-personal-data-in-logs
  const floors = await prisma.$queryRaw<{ floor: number }[]>`SELECT DISTINCT floor FROM "Tenant"`;
  console.log(floors);
}
