// What a transaction of Prisma returns is what its queries return, as a list or through its client.
// @file prisma/schema.prisma
model Donor {
  id    String @id
  email String
  total Int
}
// @file src/ledger.ts
import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function page(skip: number): Promise<void> {
  const [donors, count] = await prisma.$transaction([
    prisma.donor.findMany({ skip, take: 20 }),
    prisma.donor.count(),
  ]);
  console.log('page of', count);
  console.log('page', donors); // expect: no-personal-data-in-logs
}

export async function credit(id: string, amount: number): Promise<void> {
  const donor = await prisma.$transaction(async (tx) => {
    const current = await tx.donor.findUniqueOrThrow({ where: { id } });
    return tx.donor.update({ where: { id }, data: { total: current.total + amount } });
  });
  console.log('credited', donor.total);
  console.log('credited', donor.email); // expect: no-personal-data-in-logs
}
