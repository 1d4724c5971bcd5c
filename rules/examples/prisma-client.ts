import { PrismaClient } from '@prisma/client';

interface Patient {
  email: string;
  diagnosis: string;
  ward: string;
}

const prisma = new PrismaClient();

export async function admit(patient: Patient): Promise<void> {
  await prisma.admission.create({ data: { mail: patient.email } }); // flow: database plain
  await prisma.admission.createMany({ data: [{ mail: patient.email }] }); // flow: database plain
  await prisma.admission.createManyAndReturn({ data: [{ mail: patient.email }] }); // flow: database plain
  await prisma.admission.update({ where: { id: 1 }, data: { diagnosis: patient.diagnosis } }); // flow: database plain
  await prisma.admission.updateMany({ data: { diagnosis: patient.diagnosis } }); // flow: database plain
  await prisma.admission.updateManyAndReturn({ data: { diagnosis: patient.diagnosis } }); // flow: database plain
  await prisma.admission.upsert({ where: { id: 1 }, create: { mail: patient.email }, update: {} }); // flow: database plain
  await prisma.$executeRaw`update admissions set mail = ${patient.email}`; // flow: database plain
  await prisma.$executeRawUnsafe('update admissions set mail = $1', patient.email); // flow: database plain
  await prisma.admission.create({ data: { ward: patient.ward } });
}
