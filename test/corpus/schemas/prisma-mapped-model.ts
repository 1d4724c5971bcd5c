// The names that the database knows do not matter, those of the model do.
// @file prisma/schema.prisma
enum Kind {
  PRIVATE
  BUSINESS

  @@map("kinds")
}

model Policyholder {
  id    String @id @map("ph_id")
  kind  Kind
  iban  String @map("col_17")
  tariff String @map("email")

  @@map("t_policies")
}
// @file src/policies.ts
import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function renew(id: string): Promise<void> {
  const holder = await prisma.policyholder.findUniqueOrThrow({ where: { id } });
  console.log(holder.kind, holder.tariff);
  console.log(holder.iban); // expect: no-personal-data-in-logs
}
