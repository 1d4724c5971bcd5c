// What Prisma writes into the database is known as a flow.
// @file prisma/schema.prisma
model Customer {
  id    String @id
  email String
  plan  String
}
// @file src/store.ts
import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

interface Registration {
  email: string;
  plan: string;
}

export async function store(registration: Registration): Promise<void> {
  await prisma.customer.create({ data: { email: registration.email } }); // flow: database
  await prisma.customer.update({ where: { id: '1' }, data: { plan: registration.plan } });
}
