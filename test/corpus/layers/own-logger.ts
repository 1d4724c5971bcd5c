// A logger of the project's own writes what its callers give it, at every level that it has.
// @file src/lib/logger.ts
import pino from 'pino';

type Fields = Record<string, unknown>;

export class AppLogger {
  readonly #pino = pino({ level: process.env.LOG_LEVEL ?? 'info' });

  constructor(private readonly scope: string) {}

  info(message: string, fields: Fields = {}): void {
    this.#write('info', message, fields);
  }
  failure(message: string, fields: Fields = {}): void {
    this.#write('error', message, fields);
  }
  counted(message: string, items: readonly unknown[]): void {
    this.#write('info', message, { count: items.length });
  }
  #write(level: 'info' | 'error', message: string, fields: Fields): void {
    if (level === 'info') this.#pino.info({ scope: this.scope, ...fields }, message);
    else this.#pino.error({ scope: this.scope, ...fields }, message);
  }
}
// @file src/orders.ts
import { AppLogger } from './lib/logger.js';

const logger = new AppLogger('orders');

interface Order {
  number: string;
  billingAddress: string;
  items: string[];
}

export function place(order: Order): void {
  logger.info('placed', { number: order.number });
  logger.info(`placed for ${order.billingAddress}`); // expect: no-personal-data-in-logs
  logger.failure('not placed', { to: order.billingAddress }); // expect: no-personal-data-in-logs
  logger.counted('placed', [order.billingAddress]);
}
