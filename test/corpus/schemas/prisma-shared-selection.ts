// A selection that several queries share is read where it is declared.
// @file prisma/schema.prisma
model Member {
  id        String @id
  email     String @unique
  firstName String
  tier      String
}
// @file src/selections.ts
import type { Prisma } from '@prisma/client';

export const publicFields = { id: true, tier: true } satisfies Prisma.MemberSelect;
export const contactFields = { ...publicFields, email: true } satisfies Prisma.MemberSelect;
// @file src/members.ts
import { PrismaClient } from '@prisma/client';
import { contactFields, publicFields } from './selections.js';

const db = new PrismaClient({ log: ['warn'] });

export async function list(tier: string): Promise<void> {
  const members = await db.member.findMany({ where: { tier }, select: publicFields });
  for (const member of members) console.log('member', member);
  const contacts = await db.member.findMany({ where: { tier }, select: contactFields });
  for (const contact of contacts) console.log('member', contact); // expect: no-personal-data-in-logs
}
