// A client that is generated into the project's own folder is Prisma's client all the same.
// @file prisma/schema.prisma
generator client {
  provider = "prisma-client"
  output   = "../src/generated/prisma"
}

model Applicant {
  id          String   @id
  dateOfBirth DateTime
  position    String
}
// @file src/applicants.ts
import { PrismaClient } from './generated/prisma/client.js';

const prisma = new PrismaClient();

export async function next(): Promise<void> {
  const applicant = await prisma.applicant.findFirstOrThrow({ orderBy: { id: 'asc' } });
  console.log('applies for', applicant.position);
  console.log('applicant', applicant); // expect: no-personal-data-in-logs
}
