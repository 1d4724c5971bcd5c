// Counts and averages tell nothing about one person.
// @file prisma/schema.prisma
model Employee {
  id       String @id
  lastName String
  salary   Int
  site     String
}
// @file src/statistics.ts
import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function publish(): Promise<void> {
  const sites = await prisma.employee.groupBy({ by: ['site'], _count: true, _avg: { salary: true } });
  console.log(sites);
  const average = await prisma.employee.aggregate({ _avg: { salary: true }, where: { site: 'Kiel' } });
  console.log(average);
  const salaries = await prisma.employee.findMany({ select: { salary: true } });
  console.log(salaries); // expect: no-personal-data-in-logs
}
