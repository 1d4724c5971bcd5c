// `declare global` adds to the globals and takes no name away from the file: the usual way to keep one client.
// @file prisma/schema.prisma
model Guest {
  id    String @id
  email String
  room  Int
}
// @file src/client.ts
import { PrismaClient } from '@prisma/client';

const createClient = () => new PrismaClient();

declare global {
  var prisma: ReturnType<typeof createClient> | undefined;
  interface Window {
    started: boolean;
  }
}

export const prisma = global.prisma ?? createClient();

if (process.env.NODE_ENV !== 'production') global.prisma = prisma;
// @file src/guests.ts
import { prisma } from './client';

export async function list(): Promise<void> {
  const guests = await prisma.guest.findMany();
  console.log(guests.length);
  for (const guest of guests) console.log(guest.room);
  console.log(guests); // expect: no-personal-data-in-logs
}
