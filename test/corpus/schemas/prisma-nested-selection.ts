// A selection of Prisma reaches into relations, and names all that comes back.
// @file prisma/schema.prisma
model Patient {
  id       String  @id @default(cuid())
  lastName String
  phone    String?
  ward     String
  visits   Visit[]
}

model Visit {
  id        String   @id @default(cuid())
  patientId String
  patient   Patient  @relation(fields: [patientId], references: [id])
  doctor    Doctor   @relation(fields: [doctorId], references: [id])
  doctorId  String
  room      Int
  startsAt  DateTime
}

model Doctor {
  id       String  @id
  lastName String
  visits   Visit[]
}
// @file src/rounds.ts
import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function planRounds(day: Date): Promise<void> {
  const byWard = await prisma.visit.findMany({
    where: { startsAt: { gte: day } },
    select: { room: true, patient: { select: { ward: true } } },
  });
  console.info('rounds', byWard);
  const byName = await prisma.visit.findMany({
    where: { startsAt: { gte: day } },
    select: { room: true, patient: { select: { lastName: true } } },
  });
  console.info('rounds', byName); // expect: no-personal-data-in-logs
}

export async function openVisit(id: string): Promise<void> {
  const bare = await prisma.visit.findUniqueOrThrow({ where: { id } });
  console.info('opened', bare);
  const lean = await prisma.visit.findUniqueOrThrow({
    where: { id },
    include: { patient: { omit: { lastName: true, phone: true } } },
  });
  console.info('opened', lean);
  const full = await prisma.visit.findUniqueOrThrow({ where: { id }, include: { patient: true } });
  console.info('opened', full); // expect: no-personal-data-in-logs
}
