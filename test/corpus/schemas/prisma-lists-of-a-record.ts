// What hangs on a record that Prisma has found is a list like any other, and a selection reaches as deep as it is written.
// @file prisma/schema.prisma
model Ward {
  id      String  @id
  name    String
  posts   Post[]
}

model Post {
  id      String @id
  shift   String
  wardId  String
  ward    Ward   @relation(fields: [wardId], references: [id])
  nurseId String
  nurse   Nurse  @relation(fields: [nurseId], references: [id])
}

model Nurse {
  id    String @id
  email String
  posts Post[]
}
// @file src/wards.ts
import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function remind(id: string): Promise<void> {
  const ward = await prisma.ward.findUniqueOrThrow({
    where: { id },
    include: { posts: { where: { shift: 'night' }, select: { shift: true, nurse: { select: { email: true } } } } },
  });
  console.log(ward.posts.map(({ shift }) => shift));
  console.log(ward.posts.map(({ nurse }) => nurse.email)); // expect: no-personal-data-in-logs
  const [first] = ward.posts.filter(({ nurse }) => nurse.email !== '');
  console.log(first.shift);
  console.log(first.nurse.email); // expect: no-personal-data-in-logs
  console.log(ward); // expect: no-personal-data-in-logs
}

export async function count(id: string): Promise<void> {
  const ward = await prisma.ward.findFirst({
    where: { id },
    include: { posts: { select: { shift: true, nurse: { select: { id: true } } } } },
  });
  console.log(ward?.posts.length, ward);
}
