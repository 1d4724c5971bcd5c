// The types that Prisma generates are as good as its results.
// @file prisma/schema.prisma
model Employee {
  id       String @id
  lastName String
  salary   Int
  site     String
}
// @file src/payroll.ts
import type { Employee, Prisma } from '@prisma/client';

type Seat = Prisma.EmployeeGetPayload<{ select: { id: true; site: true } }>;
type Slip = Prisma.EmployeeGetPayload<{ select: { id: true; salary: true } }>;

export function assign(seat: Seat): void {
  console.debug('seat', seat);
}

export function pay(slip: Slip): void {
  console.debug('slip', slip); // expect: no-personal-data-in-logs
}

export function welcome(employee: Employee): void {
  console.debug('starts at', employee.site);
  console.debug('welcome', employee.lastName); // expect: no-personal-data-in-logs
}

export function hire(input: Prisma.EmployeeCreateInput): void {
  console.debug('hired for', input.site);
  console.debug('hired', input); // expect: no-personal-data-in-logs
}
