// What a query is to include may be the caller's business: a relation that is read by its name was included.
// @file prisma/schema.prisma
model Visit {
  id        String  @id
  patientId String
  patient   Patient @relation(fields: [patientId], references: [id])
  room      Int
}

model Patient {
  id     String  @id
  email  String
  visits Visit[]
}
// @file src/visits.ts
import { Prisma, PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

async function visitOrThrow<T extends Prisma.VisitInclude>(id: string, include: T) {
  const visit = await prisma.visit.findUnique({ where: { id }, include });
  if (!visit) throw new Error('no such visit');
  return visit;
}

export async function announce(id: string): Promise<void> {
  const { patient, ...rest } = await visitOrThrow(id, { patient: true });
  console.log(rest);
  console.log(patient.email); // expect: no-personal-data-in-logs
}

export async function show(id: string): Promise<void> {
  const visit = await visitOrThrow(id, {});
  console.log(visit);
}
