// What a procedure of tRPC is given as a whole is what its schemas describe, whichever library they are of.
import { initTRPC } from '@trpc/server';
import { z } from 'zod';
import * as v from 'valibot';
const t = initTRPC.create();
const registration = z.object({ email: z.string().email(), plan: z.string() });
const page = z.object({ page: z.number() });
export const router = t.router({
  register: t.procedure.input(registration).mutation(({ input }) => {
    console.log('input', input); // expect: no-personal-data-in-logs
  }),
  renamed: t.procedure.input(registration).mutation(async (opts) => {
    console.log('input', opts.input.plan);
    console.log('input', opts.input); // expect: no-personal-data-in-logs
  }),
  list: t.procedure.input(page).query(({ input }) => {
    console.log('input', input);
  }),
  both: t.procedure.input(page).input(registration.pick({ email: true })).query(({ input }) => {
    console.log('input', input.page);
    console.log('input', input); // expect: no-personal-data-in-logs
  }),
  valibot: t.procedure.input(v.object({ phone: v.string(), page: v.number() })).query(({ input }) => {
    console.log('page', input.page);
    console.log('input', input); // expect: no-personal-data-in-logs
  }),
});
