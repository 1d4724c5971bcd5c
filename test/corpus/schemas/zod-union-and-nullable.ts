// Unions, records and optional parts of a schema of Zod hold what their parts hold.
import { z } from 'zod';

const card = z.object({ kind: z.literal('card'), cardNumber: z.string() });
const voucher = z.object({ kind: z.literal('voucher'), code: z.string() });
const basket = z.object({
  payment: z.discriminatedUnion('kind', [card, voucher]).optional(),
  lines: z.array(z.object({ sku: z.string(), pieces: z.number() })),
  notes: z.record(z.string(), z.object({ lastName: z.string() })).nullable(),
});

type Basket = z.infer<typeof basket>;

export function checkOut(order: Basket): void {
  console.log(order.lines);
  console.log(order.payment?.kind);
  if (order.payment?.kind === 'card') console.log(order.payment.cardNumber); // expect: no-personal-data-in-logs
  console.log(order.payment); // expect: no-personal-data-in-logs
  for (const note of Object.values(order.notes ?? {})) console.log(note); // expect: no-personal-data-in-logs
}
