// A cookie that a load function or an action of SvelteKit sets is a cookie.
// @file src/routes/newsletter/+page.server.ts
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ cookies, url }) => {
  cookies.set('step', '1', { path: '/' });
  const email = url.searchParams.get('email');
  if (email !== null) cookies.set('prefill', email, { path: '/' }); // expect: no-unencrypted-storage
  return { step: 1 };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const email = String(form.get('email'));
    event.cookies.set('mail', email, { path: '/', httpOnly: true }); // expect: no-unencrypted-storage
    event.cookies.set('done', 'yes', { path: '/' });
  },
};
