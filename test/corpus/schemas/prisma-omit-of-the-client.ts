// What a client leaves out of all its queries does not come back by any of them.
// @file prisma/schema.prisma
model Account {
  id           String @id
  label        String
  email        String
  passwordHash String
}
// @file src/accounts.ts
import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient({ omit: { account: { passwordHash: true } } });

export async function show(): Promise<void> {
  console.log(await prisma.account.findMany()); // expect: no-personal-data-in-logs
}

export async function showLabels(): Promise<void> {
  console.log(await prisma.account.findMany({ omit: { email: true } }));
}
