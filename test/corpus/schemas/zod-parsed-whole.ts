// A parsed value goes whole with all that its schema names, and nothing that it does not.
// @file src/schemas.ts
import * as z from 'zod';

export const addressSchema = z.object({ street: z.string(), zone: z.number().int() });
export const householdSchema = z.object({ address: addressSchema, meter: z.string() });
export const readingSchema = z.object({ meter: z.string(), value: z.number() }).strict();
// @file src/meters.ts
import { householdSchema, readingSchema } from './schemas.js';

export async function register(request: Request): Promise<Response> {
  const household = await householdSchema.parseAsync(await request.json());
  console.log(household); // expect: no-personal-data-in-logs
  console.log(household.meter, household.address.zone);
  const { data: reading, error } = readingSchema.safeParse(await request.json());
  if (error) return new Response('bad', { status: 400 });
  console.log(reading);
  return Response.json({ ok: true });
}
