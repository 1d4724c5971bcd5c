// A computed field of an extension carries what it is computed from.
// @file prisma/schema.prisma
model Subscriber {
  id        String @id
  firstName String
  lastName  String
  plan      String
}
// @file src/client.ts
import { PrismaClient } from '@prisma/client';

export const prisma = new PrismaClient().$extends({
  result: {
    subscriber: {
      label: {
        needs: { firstName: true, lastName: true },
        compute: (subscriber) => `${subscriber.firstName} ${subscriber.lastName}`,
      },
      badge: {
        needs: { plan: true },
        compute: (subscriber) => subscriber.plan.toUpperCase(),
      },
    },
  },
});
// @file src/show.ts
import { prisma } from './client.js';

export async function show(id: string): Promise<void> {
  const subscriber = await prisma.subscriber.findUniqueOrThrow({ where: { id } });
  console.log(subscriber.badge);
  console.log(subscriber.label); // expect: no-personal-data-in-logs
}
