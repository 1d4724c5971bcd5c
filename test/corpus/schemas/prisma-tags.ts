// A comment in Prisma's schema declares what a name does not tell.
// @file prisma/schema.prisma
model Booking {
  id     String @id
  /// @personal user.health_and_medical
  remark String
  table  String
}
// @file src/show.ts
import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function show(id: string): Promise<void> {
  const booking = await prisma.booking.findUniqueOrThrow({ where: { id } });
  console.log(booking.remark); // expect: no-personal-data-in-logs
  console.log(booking.table);
}
