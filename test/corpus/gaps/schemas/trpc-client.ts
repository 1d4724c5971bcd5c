// What a procedure of tRPC returns is what its caller gets.
// @file src/router.ts
import { initTRPC } from '@trpc/server';

interface Profile {
  id: string;
  phone: string;
  theme: string;
}

async function loadProfile(): Promise<Profile> {
  const response = await fetch('/profile.json');
  return (await response.json()) as Profile;
}

const t = initTRPC.create();

export const appRouter = t.router({
  profile: t.procedure.query(async () => {
    const profile = await loadProfile();
    return { contact: profile.phone };
  }),
  theme: t.procedure.query(async () => (await loadProfile()).theme),
});
export type AppRouter = typeof appRouter;
// @file src/client.ts
import { createTRPCClient, httpBatchLink } from '@trpc/client';
import type { AppRouter } from './router.js';

const trpc = createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: '/trpc' })] });

export async function show(): Promise<void> {
  console.log(await trpc.theme.query());
  const profile = await trpc.profile.query();
  console.log(profile.contact); // expect: no-personal-data-in-logs
}
