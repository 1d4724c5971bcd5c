// A Prisma schema may be spread over files: what a field points to is a relation there as well.
// @file prisma/schema/visit.prisma
model Visit {
  id        String  @id
  patientId String
  patient   Patient @relation(fields: [patientId], references: [id])
  room      Int
}
// @file prisma/schema/patient.prisma
model Patient {
  id     String  @id
  email  String
  visits Visit[]
}
// @file src/show.ts
import { PrismaClient, type Visit } from '@prisma/client';

const prisma = new PrismaClient();

export function announce(visit: Visit): void {
  console.log(visit);
}

export async function show(id: string): Promise<void> {
  console.log(await prisma.visit.findUnique({ where: { id } }));
  const whole = await prisma.visit.findUnique({ where: { id }, include: { patient: true } });
  console.log(whole); // expect: no-personal-data-in-logs
}
