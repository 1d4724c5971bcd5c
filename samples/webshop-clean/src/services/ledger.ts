import { Between } from 'typeorm';
import { orders } from '../data-source';
import type { Order } from '../entities/order';
import { pseudonym } from '../lib/crypto';

export interface LedgerEntry {
  order: string;
  bookedOn: string;
  amountCents: number;
  debtor: string;
  billingCountry: string;
}

export function toLedgerEntry(order: Order): LedgerEntry {
  if (!order.paymentIntentId) {
    throw new Error(`order ${order.number} has no payment`);
  }
  return {
    order: order.number,
    bookedOn: order.placedAt.toISOString().slice(0, 10),
    amountCents: order.totalCents,
    debtor: pseudonym(order.customer.email),
    billingCountry: order.billingAddress.country,
  };
}

/** `month` as in 2026-10 */
export async function ordersOf(month: string): Promise<Order[]> {
  const from = new Date(`${month}-01T00:00:00Z`);
  const until = new Date(from);
  until.setUTCMonth(until.getUTCMonth() + 1);
  return orders.find({
    where: { placedAt: Between(from, until) },
    relations: { customer: true, billingAddress: true },
  });
}
