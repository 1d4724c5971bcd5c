// A listener that declares what it gets is judged by that, wherever the event comes from.
// @file events.ts
import { EventEmitter } from 'node:events';

export interface Order {
  number: string;
  billingAddress: string;
  total: number;
}
interface OrderEvents {
  placed: [order: Order];
  counted: [total: number];
}

export const orders = new EventEmitter<OrderEvents>();
// @file listeners.ts
import pino from 'pino';
import { orders, type Order } from './events.js';

const logger = pino();

orders.on('placed', (order: Order) => {
  logger.info({ number: order.number, total: order.total });
  logger.info({ to: order.billingAddress }); // expect: no-personal-data-in-logs
});
orders.once('counted', (total: number) => logger.info({ total }));
// @file checkout.ts
import { orders, type Order } from './events.js';

export function place(order: Order): void {
  orders.emit('placed', order);
  orders.emit('counted', order.total);
}
