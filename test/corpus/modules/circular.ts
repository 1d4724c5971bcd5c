// Modules that import one another are followed in both directions.
// @file customer.ts
import { lineOf, type Order } from './order.js';

export interface Customer {
  id: string;
  fullName: string;
  orders: Order[];
}
export function signatureOf(customer: Customer): string {
  return customer.fullName;
}
export function statement(customer: Customer): string[] {
  return customer.orders.map((order) => lineOf(order));
}
// @file order.ts
import { signatureOf, type Customer } from './customer.js';

export interface Order {
  total: number;
  customer: Customer;
}
export function lineOf(order: Order): string {
  return `total ${order.total}`;
}
export function signed(order: Order): string {
  return `${lineOf(order)} ${signatureOf(order.customer)}`;
}
// @file main.ts
import { signed } from './order.js';
import { statement, type Customer } from './customer.js';

export function close(customer: Customer): void {
  console.log(statement(customer));
  for (const order of customer.orders) console.log(signed(order)); // expect: no-personal-data-in-logs
}
