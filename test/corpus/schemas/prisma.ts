// Prisma's schema says what a query returns, and select and omit what is left of it.
// @file prisma/schema.prisma
model Patient {
  id        String @id
  email     String
  lastName  String
  ward      String
  visits    Visit[]
}

model Visit {
  id        String @id
  patientId String
  patient   Patient @relation(fields: [patientId], references: [id])
  diagnosis String
  room      Int
}
// @file src/show.ts
import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function show(id: string): Promise<void> {
  const patient = await prisma.patient.findUnique({ where: { id } });
  console.log(patient); // expect: no-personal-data-in-logs
  console.log(patient?.ward);
  const selected = await prisma.patient.findMany({ select: { id: true, ward: true } });
  console.log(selected);
  const telling = await prisma.patient.findMany({ select: { email: true } });
  console.log(telling); // expect: no-personal-data-in-logs
  const omitted = await prisma.patient.findMany({ omit: { email: true, lastName: true } });
  console.log(omitted);
  const visit = await prisma.visit.findFirst({ select: { room: true } });
  console.log(visit);
  const included = await prisma.visit.findFirst({ include: { patient: true } });
  console.log(included?.patient.lastName); // expect: no-personal-data-in-logs
  console.log(await prisma.patient.count());
}
