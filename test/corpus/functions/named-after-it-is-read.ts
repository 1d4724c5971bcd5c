// A text whose own field does not say what it is may be told by the name under which the code takes it.
// @file src/payout.ts
import { z } from 'zod';

const payoutSchema = z.object({ item: z.object({ receiver: z.string(), reference: z.string() }) });

export function settle(event: unknown): void {
  const { item } = payoutSchema.parse(event);
  const payeeEmail = item.receiver;
  const reference = item.reference;
  console.log(`settled ${reference}`);
  console.log(`no payout for ${payeeEmail}`); // expect: no-personal-data-in-logs
  console.log({ phoneNumber: item.receiver }); // expect: no-personal-data-in-logs
}
