// An input of tRPC that is a single text is what the name says that the resolver gives it.
import { initTRPC } from '@trpc/server';
import { z } from 'zod';

const t = initTRPC.create();

export const router = t.router({
  lookUp: t.procedure.input(z.string().email()).query(({ input: email }) => {
    console.log('email', email); // expect: no-personal-data-in-logs
  }),
  page: t.procedure.input(z.number()).query(({ input: page }) => {
    console.log('page', page);
  }),
});
