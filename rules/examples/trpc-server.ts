import { initTRPC, TRPCError } from '@trpc/server';
import { z } from 'zod';

const t = initTRPC.create();
const publicProcedure = t.procedure;
const contextual = initTRPC.context<{ tenant: string }>().create();

export const patients = t.router({
  create: publicProcedure
    .input(z.object({ email: z.string(), page: z.number() }))
    .mutation(({ input }) => {
      console.log(input.email); // flow: log plain
      console.log(input.page);
      throw new TRPCError({ code: 'CONFLICT', message: `${input.email} is known` }); // flow: error-text plain
    }),
  list: contextual.procedure.query(({ ctx }) => console.log(ctx.tenant)),
});
