// A procedure of tRPC gets what its input schema declares and what its context holds.
// @file src/trpc.ts
import { initTRPC, TRPCError } from '@trpc/server';

interface Context {
  session: { user: { id: string; email: string } } | null;
  region: string;
}

const t = initTRPC.context<Context>().create();

export const router = t.router;
export const publicProcedure = t.procedure;
export const protectedProcedure = t.procedure.use(({ ctx, next }) => {
  if (!ctx.session) throw new TRPCError({ code: 'UNAUTHORIZED', message: 'Sign in first' });
  return next({ ctx: { user: ctx.session.user } });
});
// @file src/members.ts
import { z } from 'zod';
import { protectedProcedure, publicProcedure, router } from './trpc.js';

const registration = z.object({ email: z.string().email(), plan: z.string() });

export const members = router({
  register: publicProcedure.input(registration).mutation(({ input, ctx }) => {
    console.log('plan', input.plan, ctx.region);
    console.log('mail', input.email); // expect: no-personal-data-in-logs
    return { ok: true };
  }),
  leave: protectedProcedure.input(z.object({ reason: z.string() })).mutation(async ({ ctx, input }) => {
    console.log('left', input.reason, ctx.region);
    console.log('left', ctx.user.email); // expect: no-personal-data-in-logs
  }),
});
