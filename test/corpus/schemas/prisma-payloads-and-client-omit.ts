// What a query brings is narrowed by what types of payloads and the client's own settings leave out.
// @file prisma/schema.prisma
model User {
  id    String @id
  email String
  plan  String
  posts Post[]
}
model Post {
  id String @id
  title String
  author User @relation(fields: [id], references: [id])
}
// @file src/a.ts
import { Prisma, PrismaClient } from '@prisma/client';
const prisma = new PrismaClient({ omit: { user: { email: true } } });
const open = new PrismaClient();
const light = Prisma.validator<Prisma.UserDefaultArgs>()({ select: { id: true, plan: true } });
const heavy = { include: { author: true } } satisfies Prisma.PostDefaultArgs;
type Light = Prisma.UserGetPayload<typeof light>;
type Inline = Prisma.UserGetPayload<{ select: { email: true } }>;
type Heavy = Prisma.PostGetPayload<typeof heavy>;
type Without = Prisma.UserGetPayload<{ omit: { email: true } }>;
export function show(a: Light, b: Inline, c: Heavy, d: Without): void {
  console.log(a);
  console.log(b); // expect: no-personal-data-in-logs
  console.log(c.title);
  console.log(c); // expect: no-personal-data-in-logs
  console.log(d);
}
export async function load(): Promise<void> {
  console.log(await prisma.user.findMany());
  console.log(await open.user.findMany()); // expect: no-personal-data-in-logs
  console.log(await prisma.user.findMany({ omit: { email: false } })); // expect: no-personal-data-in-logs
  console.log(await open.user.findMany({ omit: { email: true } }));
  const [users, count] = await open.$transaction([open.user.findMany({ select: { plan: true } }), open.user.count()]);
  console.log(users, count);
}
