import { Between } from 'typeorm';
import { orders } from '../data-source';
import type { Order } from '../entities/order';
import { customerLabel } from '../lib/format';

export interface LedgerEntry {
  order: string;
  bookedOn: string;
  amountCents: number;
  customer: string;
  iban: string | null;
  billingCountry: string;
}

export function toLedgerEntry(order: Order): LedgerEntry {
  if (!order.paymentIntentId) {
    throw new Error(`order ${order.number} of ${customerLabel(order.customer)} has no payment`); // expect: no-personal-data-in-logs
  }
  return {
    order: order.number,
    bookedOn: order.placedAt.toISOString().slice(0, 10),
    amountCents: order.totalCents,
    customer: customerLabel(order.customer),
    iban: order.customer.iban,
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
