// A relation that is asked for as a method of the query is the related record.
// @file prisma/schema.prisma
model Order {
  id         String   @id
  total      Int
  customerId String
  customer   Customer @relation(fields: [customerId], references: [id])
}

model Customer {
  id     String  @id
  email  String
  orders Order[]
}
// @file src/orders.ts
import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function trace(id: string): Promise<void> {
  const customer = await prisma.order.findUnique({ where: { id } }).customer();
  console.log(customer); // expect: no-personal-data-in-logs
  const orders = await prisma.customer.findUnique({ where: { id } }).orders();
  console.log(orders);
}
