// A raw query is what its type argument says, since nobody else does.
// @file prisma/schema.prisma
model Tenant {
  id    String @id
  email String
  floor Int
}
// @file src/reports.ts
import { Prisma, PrismaClient } from '@prisma/client';

interface TenantRow {
  id: string;
  email: string;
}

const prisma = new PrismaClient();

export async function report(floor: number): Promise<void> {
  const tenants = await prisma.$queryRaw<TenantRow[]>(Prisma.sql`SELECT id, email FROM "Tenant"`);
  console.log(tenants); // expect: no-personal-data-in-logs
  const floors = await prisma.$queryRaw<{ floor: number; tenants: bigint }[]>(
    Prisma.sql`SELECT floor, count(*) AS tenants FROM "Tenant" GROUP BY floor`,
  );
  console.log(floors);
  const changed = await prisma.$executeRaw`UPDATE "Tenant" SET floor = 0 WHERE floor = ${floor}`;
  console.log('changed', changed);
}
